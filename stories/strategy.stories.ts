import { html, nothing } from 'lit';

import '../src/elements/strategy/strategy.js';
import cambridgeshire from '../demo/data/cambridgeshire.json';
import illustrative from '../demo/data/illustrative.json';
import stHelens from '../demo/data/st-helens.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpStrategy } from '../src/elements/strategy/strategy.js';

type Args = Partial<Pick<CpStrategy, 'show' | 'today' | 'wording' | 'src'>> & {
  data?: unknown;
  dir?: string;
  lang?: string;
};

/** A council’s strategy: what it is, whose words it carries, and how it was made. */
export default {
  title: 'Elements/Strategy',
  component: 'cp-strategy',
  args: { data: illustrative, today: '2026-11-22' },
  render: (args: Args) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>
      <cp-strategy
        .data=${args.src ? undefined : (args.data as never)}
        src=${args.src ?? ''}
        show=${args.show ?? ''}
        today=${args.today ?? ''}
        wording=${args.wording ?? 'default'}
      ></cp-strategy>
    </div>
  `,
};

/** Everything that a strategy can hold. A made-up council, and it says so. */
export const Whole = {};

/** No start, no review date, a version mark that nobody can read, and a heading with nothing under it. */
export const OpenStart = { args: { data: westmorland } };

/** A review that was due years ago, and a chapter that the children in care council wrote. It comes first. */
export const ReviewOverdue = { args: { data: wakefield } };

/** No title, twelve months from no date, and three visions that differ. */
export const Interim = { args: { data: stHelens } };

/** No vision is printed, and that is said. */
export const NoVision = { args: { data: cambridgeshire } };

/** Before its review was due, and while it was in force. */
export const WhileItWasNew = { args: { data: wakefield, today: '2019-06-01' } };

/** Only its visions, for the top of a page. */
export const VisionsOnly = { args: { data: stHelens, show: 'vision' } };

/** Only young people’s and others’ messages. */
export const MessagesOnly = { args: { data: wakefield, show: 'messages' } };

/** Parts that are not published are said not to be. */
export const PartsNotPublished = { args: { data: bare(), show: 'messages making documents words' } };

/** A title, and nothing else. */
export const TitleOnly = { args: { data: bare() } };

/** Said as to a child, where the document can. */
export const ForChildren = { args: { wording: 'child', show: 'facts vision' } };

/** A document without a strategy. */
export const None = { args: { data: { ...wakefield, strategy: undefined } } };

/** Words that never end. They wrap, and the rest of a long message waits for the reader. */
export const AbsurdlyLong = {
  args: {
    show: 'facts vision messages',
    data: {
      ...illustrative,
      strategy: {
        ...illustrative.strategy,
        title: 'Rooted'.repeat(80),
        messages: illustrative.strategy.messages.map((one) => ({
          ...one,
          body: Array(20).fill('We stay. '.repeat(40)),
        })),
      },
    },
  },
};

/** A document that cannot be had. */
export const Failed = { args: { src: 'no-such-document.json' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { dir: 'rtl' } };

/** On a Welsh page, with the words that the document has in Welsh. */
export const Welsh = { args: { lang: 'cy' } };

function bare(): unknown {
  const { id, document, title } = wakefield.strategy;
  return { schemaVersion: '1.0', about: wakefield.about, strategy: { id, document, title } };
}
