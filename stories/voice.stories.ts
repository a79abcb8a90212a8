import { html, nothing } from 'lit';

import '../src/elements/voice/voice.js';
import cambridgeshire from '../demo/data/cambridgeshire.json';
import illustrative from '../demo/data/illustrative.json';
import stHelens from '../demo/data/st-helens.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpVoice } from '../src/elements/voice/voice.js';

type Args = Partial<Pick<CpVoice, 'theme' | 'answered' | 'noFilter' | 'wording' | 'src'>> & {
  data?: unknown;
  dir?: string;
  lang?: string;
};

/** What children and young people said, and what the council says to it. */
export default {
  title: 'Elements/Voice',
  component: 'cp-voice',
  args: { data: illustrative },
  render: (args: Args) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>
      <cp-voice
        .data=${args.src ? undefined : (args.data as never)}
        src=${args.src ?? ''}
        theme=${args.theme ?? ''}
        answered=${args.answered ?? ''}
        wording=${args.wording ?? 'default'}
        ?no-filter=${args.noFilter}
      ></cp-voice>
    </div>
  `,
};

/** Things with every kind of answer, and some with none. A made-up council, and it says so. */
export const Answered = {};

/** 43 things that children said, and none of them answered one by one. */
export const NoneAnswered = { args: { data: stHelens } };

/** Six paragraphs with undertakings that the council prints beside them, and does not pair. */
export const NotPaired = { args: { data: wakefield } };

/** Two quotations: one with a role, one with nobody. */
export const Few = { args: { data: westmorland } };

/** One thing by itself. */
export const One = { args: { data: { ...illustrative, voice: illustrative.voice.slice(0, 1) } } };

/** What has no answer yet. */
export const Unanswered = { args: { answered: 'no' } };

/** Narrowed to a theme. */
export const OneTheme = { args: { theme: 'il-theme-home' } };

/** Narrowed for good by the page. */
export const NoFilters = { args: { theme: 'il-theme-heard', noFilter: true } };

/** A choice that fits nothing. */
export const NothingFits = { args: { theme: 'il-theme-of-another-council' } };

/** A kind of answer, and of thing, that this version of the kit does not know. */
export const UnknownKinds = {
  args: {
    theme: 'il-theme-home',
    data: {
      ...illustrative,
      voice: illustrative.voice.map((one) => ({ ...one, type: 'song-we-wrote' })),
      commitments: {
        ...illustrative.commitments,
        responses: illustrative.commitments.responses.map((one) => ({ ...one, kind: 'passed-on' })),
      },
    },
  },
};

/** Said as to a child, where the document can. */
export const ForChildren = { args: { wording: 'child', theme: 'il-theme-home' } };

/** A council that publishes nothing of the kind. */
export const None = { args: { data: cambridgeshire } };

/** Words that never end. They wrap. */
export const AbsurdlyLong = {
  args: {
    theme: 'il-theme-learn',
    data: { ...illustrative, voice: illustrative.voice.map((one) => ({ ...one, text: 'Homework'.repeat(80) })) },
  },
};

/** A document that cannot be had. */
export const Failed = { args: { src: 'no-such-document.json' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { dir: 'rtl', theme: 'il-theme-home' } };

/** On a Welsh page, with the words that the document has in Welsh. */
export const Welsh = { args: { lang: 'cy', theme: 'il-theme-home' } };
