import { html, nothing } from 'lit';

import '../src/elements/governance/governance.js';
import cambridgeshire from '../demo/data/cambridgeshire.json';
import illustrative from '../demo/data/illustrative.json';
import stHelens from '../demo/data/st-helens.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpGovernance } from '../src/elements/governance/governance.js';

type Args = Partial<Pick<CpGovernance, 'today' | 'wording' | 'src'>> & { data?: unknown; dir?: string; lang?: string };

/** Who answers to whom: a picture, a list, and every board and group. */
export default {
  title: 'Elements/Governance',
  component: 'cp-governance',
  args: { data: illustrative, today: '2026-11-22' },
  render: (args: Args) => html`
    <div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>
      <cp-governance
        .data=${args.src ? undefined : (args.data as never)}
        src=${args.src ?? ''}
        today=${args.today ?? ''}
        wording=${args.wording ?? 'default'}
      ></cp-governance>
    </div>
  `,
};

/** Nine bodies, their meetings and papers, and a circle that does not hang. A made-up council, and it says so. */
export const Everything = {};

/** A chain of reports in two branches, and a group that is only proposed. */
export const TwoChains = { args: { data: wakefield } };

/** One board with its members; a board that is only proposed; bodies without a link. */
export const BoardAndMembers = { args: { data: westmorland } };

/** Links to the council only, so that there is no picture; “bi monthly”. */
export const NoPicture = { args: { data: stHelens } };

/** Workstreams, and one body without a name of its own. */
export const Workstreams = { args: { data: cambridgeshire } };

/** Meetings that have passed. */
export const LongAgo = { args: { today: '2030-01-01' } };

/** One board. */
export const One = { args: { data: chain(1) } };

/** Two boards. */
export const Two = { args: { data: chain(2) } };

/** A chain of twenty. */
export const DeepChain = { args: { data: chain(20) } };

/** Twenty that report to one. */
export const Wide = { args: { data: chain(21, () => 'b-0') } };

/** Names that are absurdly long. Nothing may stick out. */
export const AbsurdlyLong = { args: { data: chain(5, undefined, 'Rindfleischetikettierungsüberwachung'.repeat(9)) } };

/** The document has no such part. */
export const NothingPublished = { args: { data: { schemaVersion: '1.0' } } };

/** In Welsh. What the document has in English only is marked as English. */
export const Welsh = { args: { lang: 'cy' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { data: wakefield, dir: 'rtl', lang: 'ar' } };

/** The document cannot be loaded. A reader can try again. */
export const Failed = { args: { src: '/no-such-document.json' } };

/** So many boards, each reporting to the one before unless it is said to whom. */
function chain(count: number, to = (at: number) => `b-${at - 1}`, name = 'Board'): object {
  const bodies = Array.from({ length: count }, (_, at) => ({
    id: `b-${at}`,
    name: `${name} ${at + 1}`,
    kind: 'other',
  }));
  const relations = bodies
    .slice(1)
    .map(({ id }, at) => ({ id: `r-${at}`, from: id, to: to(at + 1), kind: 'reports-to' }));
  return { ...illustrative, governance: { bodies, relations, decisions: [] } };
}
