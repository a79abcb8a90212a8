import { html, nothing } from 'lit';

import '../src/elements/kpi-board/kpi-board.js';
import illustrative from '../demo/data/illustrative.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpKpiBoard } from '../src/elements/kpi-board/kpi-board.js';

type Args = Partial<
  Pick<CpKpiBoard, 'group' | 'indicators' | 'trend' | 'src' | 'today' | 'wording' | 'headingLevel'>
> & {
  data?: unknown;
  dir?: string;
  lang?: string;
  children?: unknown;
};

/** Without a document of its own, a story shows that of the council in the toolbar. */
interface Context {
  loaded?: { dataset?: unknown };
}

/** Headline figures under a heading, with their date and source said once. */
export default {
  title: 'Elements/KPI board',
  component: 'cp-kpi-board',
  args: { today: '2026-11-22' },
  render: (args: Args, { loaded }: Context = {}) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>
      <cp-kpi-board
        .data=${args.src === undefined ? ((args.data ?? loaded?.dataset ?? illustrative) as never) : undefined}
        src=${args.src ?? ''}
        group=${args.group ?? ''}
        indicators=${args.indicators ?? ''}
        ?trend=${args.trend ?? false}
        today=${args.today ?? ''}
        wording=${args.wording ?? 'default'}
        heading-level=${args.headingLevel ?? 3}
        >${args.children}</cp-kpi-board
      >
    </div>
  `,
};

/** Every group of the document, each under its heading. */
export const AllGroups = {};

/** One group, with targets, changes and what other areas say. */
export const OneGroup = { args: { data: illustrative, group: 'il-group-children' } };

/** Measures that the page names, each with its line over time. The last has no figure before. */
export const OverTime = {
  args: { data: illustrative, indicators: 'il-ind-stable il-ind-three-homes il-ind-rate il-ind-savings', trend: true },
};

/** A group of one figure. */
export const OneTile = { args: { data: withGroup({ items: ['il-obs-number-council-2026'] }) } };

/** A document that puts its figures into no groups: the newest figure of each measure. */
export const NoGroups = { args: { data: withGroup(undefined) } };

/** Figures of one day from the council’s own records. The last one is lost in print, and the tile says so. */
export const LostInSource = { args: { data: westmorland, group: 'wf-tiles-care-experienced' } };

/** Two values in one tile, and a figure of other children than the rest. */
export const SeveralValues = { args: { data: westmorland, group: 'wf-tiles-cared-for' } };

/** Dates, places and sources that differ: each tile says its own. */
export const TilesThatDiffer = { args: { data: wakefield } };

/** Figures that were not yet checked: the board says what they are, once. */
export const ManagementInformation = { args: { data: illustrative, group: 'il-group-now' } };

/** No figure of the group can be shown: hidden, to follow, to be set. No number may appear. */
export const AllMissing = {
  args: {
    data: withGroup({
      items: ['il-obs-convicted-council-2026', 'il-obs-attainment-council-2026', 'il-obs-home-suits-council-2026'],
    }),
  },
};

/** A group whose figures are not in the document. */
export const EmptyGroup = { args: { data: withGroup({ items: ['gone'] }) } };

/** The page asks for a group that the document does not have. */
export const UnknownGroup = { args: { data: illustrative, group: 'no-such-group' } };

/** The document has no figures at all. */
export const NothingPublished = { args: { data: { schemaVersion: '1.0', about: illustrative.about } } };

/** The page does not say where the document is. */
export const NoSource = { args: { src: '' } };

/** The document cannot be loaded. A reader can try again. */
export const Failed = { args: { src: '/no-such-document.json' } };

/** The page’s own words stay where the document cannot be loaded. */
export const FailedWithFallback = {
  args: { src: '/no-such-document.json', children: html`<p>Our figures are in our yearly report.</p>` },
};

/** One entry of the document cannot be used: it is left out, and counted. */
export const OneEntryLeftOut = {
  args: {
    group: 'il-group-now',
    data: {
      ...illustrative,
      indicators: { ...illustrative.indicators, observations: [...illustrative.indicators.observations, { id: '?' }] },
    },
  },
};

/** Past the day on which it was to be checked, quietly. */
export const OutOfDate = { args: { data: illustrative, group: 'il-group-now', today: '2030-01-01' } };

/** In a child’s words, where the document has them. */
export const ForChildren = { args: { data: illustrative, group: 'il-group-children', wording: 'child' } };

/** In Welsh. What the document has only in English is marked as English. */
export const Welsh = { args: { data: illustrative, group: 'il-group-now', lang: 'cy' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { data: illustrative, group: 'il-group-children', dir: 'rtl', lang: 'ar' } };

/** Every word absurdly long. Nothing may stick out. */
export const AbsurdlyLong = { args: { data: withWords('Rindfleischetikettierungsüberwachung '.repeat(9)) } };

function withGroup(group: object | undefined): object {
  const groups = group ? [{ id: 'group', title: 'In figures', ...group }] : [];
  return { ...illustrative, indicators: { ...illustrative.indicators, groups } };
}

function withWords(words: string): object {
  const { indicators, documents } = illustrative;
  const unbroken = words.replaceAll(' ', '');
  return {
    ...illustrative,
    documents: documents.map((one) => ({ ...one, title: words.slice(0, 400), shortTitle: unbroken })),
    indicators: {
      ...indicators,
      items: indicators.items.map((item) => ({ ...item, name: words, shortName: unbroken, population: words })),
      groups: indicators.groups
        .slice(0, 1)
        .map((group) => ({ ...group, title: unbroken, intro: words, population: unbroken })),
    },
  };
}
