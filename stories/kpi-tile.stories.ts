import { html, nothing } from 'lit';

import '../src/elements/kpi-tile/kpi-tile.js';
import illustrative from '../demo/data/illustrative.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpKpiTile } from '../src/elements/kpi-tile/kpi-tile.js';

type Args = Partial<Pick<CpKpiTile, 'indicator' | 'observation' | 'src' | 'today' | 'trend' | 'wording'>> & {
  data?: unknown;
  dir?: string;
  lang?: string;
  children?: unknown;
};

/** One measure as a headline figure. Several stand together in a `<cp-kpi-board>`. */
export default {
  title: 'Elements/KPI tile',
  component: 'cp-kpi-tile',
  args: { data: illustrative, today: '2026-11-22' },
  render: (args: Args) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing} class="one-tile">
      <cp-kpi-tile
        .data=${args.src === undefined ? (args.data as never) : undefined}
        src=${args.src ?? ''}
        indicator=${args.indicator ?? ''}
        observation=${args.observation ?? ''}
        today=${args.today ?? ''}
        ?trend=${args.trend ?? false}
        wording=${args.wording ?? 'default'}
        >${args.children}</cp-kpi-tile
      >
    </div>
  `,
};

/** A figure with its numbers, a target that is met, a change for the better, and what other areas say. */
export const OnTheWayUp = { args: { indicator: 'il-ind-stable' } };

/** A target that is not met, and a change for the worse: said in a word, with an icon and a colour. */
export const NotMetYet = { args: { indicator: 'il-ind-far' } };

/** A line over time, with a sentence. It has no colour of its own: whether it is better is said above it. */
export const OverTime = { args: { indicator: 'il-ind-stable', trend: true } };

/** A year whose figure is hidden is a gap in the line. */
export const OverTimeWithGap = { args: { indicator: 'il-ind-stable', trend: true, data: withGap() } };

/** A line over time is asked for, and there is one number only. */
export const OverTimeTooFew = {
  args: { indicator: 'il-ind-stable', trend: true, data: withGap('2022', '2023', '2024', '2025') },
};

/** Neither more nor fewer is better, so the change is told without a verdict and without a colour. */
export const Neutral = { args: { observation: 'il-obs-rate-council-2026' } };

/** An aim without a number yet. */
export const TargetToBeSet = { args: { indicator: 'il-ind-savings' } };

/** A true zero is a zero. */
export const Zero = { args: { indicator: 'il-ind-unregistered' } };

/** Hidden to protect privacy. No number, no bound and no letter may appear. */
export const Suppressed = { args: { indicator: 'il-ind-exclusions' } };

/** A figure that comes later. */
export const ToFollow = { args: { indicator: 'il-ind-attainment' } };

/** The printed source lost the figure, and the tile says so. */
export const LostInSource = { args: { data: westmorland, observation: 'wf-figure-ce-eet' } };

/** From the council’s own records, so not held against published statistics. */
export const ManagementInformation = { args: { indicator: 'il-ind-plan-up-to-date' } };

/** Two figures that belong together: the source prints the one with and the other without a group. */
export const TwoFigures = {
  args: { data: westmorland, observation: 'wf-figure-cfc-bame-including wf-figure-cfc-bame-excluding' },
};

/** Two figures of two dates: each says its own. */
export const TwoDates = { args: { data: wakefield, observation: 'wk-obs-rate-2016 wk-obs-rate-2017' } };

/** A figure that is not the council’s says whose it is. */
export const Elsewhere = { args: { data: wakefield, observation: 'wk-obs-change-england-2011-2017' } };

/** The measure is not in the document. */
export const NotThere = { args: { indicator: 'no-such-measure' } };

/** The document has no figures at all. */
export const NothingPublished = { args: { data: { schemaVersion: '1.0', about: illustrative.about } } };

/** The page does not say where the document is. */
export const NoSource = { args: { data: undefined } };

/** The document cannot be loaded. A reader can try again. */
export const Failed = { args: { src: '/no-such-document.json', indicator: 'il-ind-stable' } };

/** The page’s own words stay where the document cannot be loaded. */
export const FailedWithFallback = {
  args: { src: '/no-such-document.json', children: html`<p>76% stayed with the same carers, on 31 March 2026.</p>` },
};

/** One entry of the document cannot be used: it is left out, and counted. */
export const OneEntryLeftOut = { args: { indicator: 'il-ind-stable', data: withFigures([{ id: 'NOT AN ID' }]) } };

/** Past the day of its next review, quietly. */
export const OutOfDate = { args: { indicator: 'il-ind-stable', today: '2030-01-01' } };

/** In a child’s words, where the document has them. */
export const ForChildren = { args: { observation: 'il-obs-profile-boys', wording: 'child' } };

/** In Welsh. */
export const Welsh = { args: { indicator: 'il-ind-stable', lang: 'cy' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { indicator: 'il-ind-stable', dir: 'rtl', lang: 'ar' } };

/** Every word absurdly long. Nothing may stick out. */
export const AbsurdlyLong = {
  args: { indicator: 'il-ind-stable', data: withNames('Rindfleischetikettierungsüberwachung '.repeat(9)) },
};

function withFigures(more: object[]): object {
  const { indicators } = illustrative;
  return { ...illustrative, indicators: { ...indicators, observations: [...indicators.observations, ...more] } };
}

function withGap(...years: string[]): object {
  const { indicators } = illustrative;
  const hidden = new Set((years.length ? years : ['2024']).map((year) => `il-obs-stable-council-${year}`));
  const observations = indicators.observations.map((one) => {
    const { value: _, numerator: __, denominator: ___, ...rest } = one as Record<string, unknown>;
    return hidden.has(one.id) ? { ...rest, missing: { reason: 'suppressed', symbol: 'c' } } : one;
  });
  return { ...illustrative, indicators: { ...indicators, observations } };
}

function withNames(name: string): object {
  const { indicators, areas } = illustrative;
  const items = indicators.items.map((item) => ({
    ...item,
    name,
    shortName: name,
    population: name.replaceAll(' ', ''),
  }));
  return {
    ...illustrative,
    areas: areas.map((area) => ({ ...area, name: name.slice(0, 400) })),
    indicators: { ...indicators, items },
  };
}
