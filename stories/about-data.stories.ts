import { html, nothing } from 'lit';

import '../src/elements/about-data/about-data.js';
import '../src/elements/data/data.js';
import '../src/elements/kpi-board/kpi-board.js';
import cambridgeshire from '../demo/data/cambridgeshire.json';
import illustrative from '../demo/data/illustrative.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpAboutData } from '../src/elements/about-data/about-data.js';

type Args = Partial<Pick<CpAboutData, 'notes' | 'src' | 'today' | 'wording'>> & {
  data?: unknown;
  dir?: string;
  lang?: string;
  beside?: unknown;
  children?: unknown;
};

/** Without a document of its own, a story shows that of the council in the toolbar. */
interface Context {
  loaded?: { dataset?: unknown };
}

/** Whose information it is, when it was checked, what it is made from, and what to know about what a page shows. */
export default {
  title: 'Elements/About data',
  component: 'cp-about-data',
  args: { today: '2026-11-22' },
  render: (args: Args, { loaded }: Context = {}) => html`
    <cp-data
      dir=${args.dir ?? nothing}
      lang=${args.lang ?? nothing}
      .data=${args.src === undefined ? ((args.data ?? loaded?.dataset ?? illustrative) as never) : undefined}
      src=${args.src ?? ''}
    >
      ${args.beside}
      <cp-about-data today=${args.today ?? ''} notes=${args.notes ?? 'page'} wording=${args.wording ?? 'default'}
        >${args.children}</cp-about-data
      >
    </cp-data>
  `,
};

/** Alone on a page: everything there is to know about the document. */
export const Everything = {};

/** Made from one document; its own review is long past. */
export const OneSource = { args: { data: wakefield } };

/** Many documents that are only named, behind a line to press; law and guidance apart. */
export const ManyNamed = { args: { data: westmorland } };

/** Beside figures: only the notes about them and about the sources. */
export const NotesOfThePage = {
  args: { data: westmorland, beside: html`<cp-kpi-board group="wf-tiles-care-experienced"></cp-kpi-board>` },
};

/** Beside figures, and yet all notes, because the page asks for them. */
export const AllNotes = { args: { ...NotesOfThePage.args, notes: 'all' } };

/** No contact, no licence, no symbols. */
export const TheLeast = {
  args: {
    data: {
      schemaVersion: '1.0',
      about: {
        title: 'How we are doing',
        organisation: 'council',
        organisationName: 'Wenlowdale Council',
        kind: 'illustrative',
        languages: ['en'],
      },
    },
  },
};

/** Past the day of the next check: beside the date, and below. */
export const OutOfDate = { args: { data: cambridgeshire, today: '2030-01-01' } };

/** In plain words, where the document has them. */
export const PlainWords = { args: { data: illustrative, wording: 'plain' } };

/** The document says nothing about itself. */
export const NothingPublished = { args: { data: { schemaVersion: '1.0' } } };

/** The page does not say where the document is. */
export const NoSource = { args: { src: '' } };

/** The document cannot be loaded. A reader can try again. */
export const Failed = { args: { src: '/no-such-document.json' } };

/** The page’s own words stay where the document cannot be loaded. */
export const FailedWithFallback = {
  args: { src: '/no-such-document.json', children: html`<p>Ask us about these figures.</p>` },
};

/** In Welsh. Titles stay as they are printed, marked as English. */
export const Welsh = { args: { data: illustrative, lang: 'cy' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { data: illustrative, dir: 'rtl', lang: 'ar' } };

/** Every word absurdly long. Nothing may stick out. */
export const AbsurdlyLong = { args: { data: withWords('Rindfleischetikettierungsüberwachung '.repeat(9)) } };

function withWords(words: string): object {
  const { about, documents, notes } = illustrative;
  const unbroken = words.replaceAll(' ', '');
  return {
    ...illustrative,
    about: { ...about, organisationName: unbroken, disclaimer: words, reviewOwner: words.slice(0, 400) },
    documents: documents.map((one) => ({ ...one, title: unbroken, note: words })),
    notes: notes.map((one) => ({ ...one, text: words })),
  };
}
