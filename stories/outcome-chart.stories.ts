import { html, nothing } from 'lit';

import '../src/elements/outcome-chart/outcome-chart.js';
import illustrative from '../demo/data/illustrative.json';
import wakefield from '../demo/data/wakefield.json';
import type { CpOutcomeChart } from '../src/elements/outcome-chart/outcome-chart.js';

type Args = Partial<Pick<CpOutcomeChart, 'indicator' | 'type' | 'show' | 'src'>> & {
  data?: unknown;
  dir?: string;
  lang?: string;
};
type Figure = Record<string, unknown> & { indicator: string; area: string };

/** An indicator over time, beside England, the region and statistical neighbours. */
export default {
  title: 'Elements/Outcome chart',
  component: 'cp-outcome-chart',
  args: { data: illustrative, indicator: 'il-ind-stable' },
  render: (args: Args) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>
      <cp-outcome-chart
        .data=${args.src ? undefined : (args.data as never)}
        src=${args.src ?? ''}
        indicator=${args.indicator ?? ''}
        type=${args.type ?? ''}
        show=${args.show ?? 'both'}
      ></cp-outcome-chart>
    </div>
  `,
};

/** Four lines, a target, and a change of definition that no line crosses. */
export const AgainstOthers = {};

/** Provisional figures, and one from the council’s own records, which no line joins with statistics. */
export const OwnRecords = { args: { indicator: 'il-ind-eet' } };

/** No direction is better: nothing is called better or worse. */
export const Neutral = { args: { indicator: 'il-ind-number' } };

/** Years of two clocks: to March, and school years. */
export const SchoolYears = { args: { indicator: 'il-ind-attainment' } };

/** Parts of a whole at one time, as bars. */
export const Parts = { args: { indicator: 'il-ind-profile' } };

/** One figure, and nothing to compare it with. */
export const OnePoint = { args: { indicator: 'il-ind-home-suits' } };

/** Bars where the page asks for them. */
export const Bars = { args: { indicator: 'il-ind-three-homes', type: 'bar' } };

/** Without the table, until a reader asks for it. */
export const ChartOnly = { args: { show: 'chart' } };

/** Without the drawing, until a reader asks for it. */
export const TableOnly = { args: { show: 'table' } };

/** Every figure is hidden to protect privacy. No number appears. */
export const AllSuppressed = {
  args: {
    data: withFigures((one) => ({ ...one, value: undefined, numerator: undefined, missing: { reason: 'suppressed' } })),
  },
};

/** A gap in the middle, with its reason. No line crosses it. */
export const Gap = {
  args: {
    data: withFigures((one) =>
      String(one['id']).endsWith('2024') ? { ...one, value: undefined, missing: { reason: 'unreliable' } } : one,
    ),
  },
};

/** Twenty areas: the longer side of the table goes down. */
export const TwentySeries = { args: { data: withTwenty() } };

/** Figures that a strategy printed years ago, with the neighbours of another date. */
export const AsPrinted = { args: { data: wakefield, indicator: 'wk-indicator-rate' } };

/** A measure that the document does not have. */
export const Unknown = { args: { indicator: 'il-ind-of-another-council' } };

/** A document without figures. */
export const None = { args: { data: { ...wakefield, indicators: undefined } } };

/** A document that cannot be had. */
export const Failed = { args: { src: 'no-such-document.json' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { dir: 'rtl' } };

/** On a Welsh page. */
export const Welsh = { args: { lang: 'cy' } };

function withFigures(change: (figure: Figure) => unknown): unknown {
  const { indicators } = illustrative;
  const observations = (indicators.observations as unknown as Figure[]).map((one) =>
    one.indicator === 'il-ind-stable' ? change(one) : one,
  );
  return { ...illustrative, indicators: { ...indicators, observations } };
}

function withTwenty(): unknown {
  const { areas, indicators } = illustrative;
  const own = (indicators.observations as unknown as Figure[]).filter(
    ({ indicator, area }) => indicator === 'il-ind-stable' && area === 'il-area-council',
  );
  const others = Array.from({ length: 19 }, (_, at) => ({
    id: `neighbour-${at}`,
    name: `Neighbour ${at + 1}`,
    level: 'unitary',
  }));
  const figures = others.flatMap(({ id }, at) =>
    own.map((one) => ({ ...one, id: `${String(one['id'])}-${at}`, area: id, value: 60 + ((at * 7) % 30) })),
  );
  return {
    ...illustrative,
    areas: [...areas, ...others],
    indicators: { ...indicators, observations: [...indicators.observations, ...figures] },
  };
}
