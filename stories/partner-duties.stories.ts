import { html, nothing } from 'lit';

import '../src/elements/partner-duties/partner-duties.js';
import cambridgeshire from '../demo/data/cambridgeshire.json';
import illustrative from '../demo/data/illustrative.json';
import stHelens from '../demo/data/st-helens.json';
import wakefield from '../demo/data/wakefield.json';
import westmorland from '../demo/data/westmorland-and-furness.json';
import type { CpPartnerDuties } from '../src/elements/partner-duties/partner-duties.js';

type Args = Partial<Pick<CpPartnerDuties, 'for' | 'organisation' | 'noLaw' | 'lawOnly'>> &
  Partial<Pick<CpPartnerDuties, 'today' | 'wording' | 'src'>> & { data?: unknown; dir?: string; lang?: string };

const panel = (args: Args) => html`
  <cp-partner-duties
    .data=${args.src ? undefined : (args.data as never)}
    src=${args.src ?? ''}
    for=${args.for ?? ''}
    organisation=${args.organisation ?? ''}
    today=${args.today ?? ''}
    wording=${args.wording ?? 'default'}
    ?no-law=${args.noLaw}
    ?law-only=${args.lawOnly}
  ></cp-partner-duties>
`;

/** What partners owe children in care and care leavers, by which law, and what to do. */
export default {
  title: 'Elements/Partner duties',
  component: 'cp-partner-duties',
  args: { data: illustrative, for: 'nhs', today: '2026-11-22' },
  render: (args: Args) => html`<div dir=${args.dir ?? nothing} lang=${args.lang ?? nothing}>${panel(args)}</div>`,
};

/** For a page of the NHS: law, what is not confirmed, and what is agreed here. A made-up council, and it says so. */
export const ForTheNHS = {};

/** A part of the NHS: what a ward clerk or a nurse of a trust does. */
export const ForAnNHSTrust = { args: { for: 'nhs-trust' } };

/** One organisation, by its name. */
export const OneOrganisation = { args: { for: '', organisation: 'il-org-gp' } };

/** For schools: a law of which nobody knows whether it is in force. */
export const ForSchools = { args: { for: 'school' } };

/** For housing: a policy that has not begun, and what the council says of a law beside the law. */
export const ForHousing = { args: { for: 'housing' } };

/** Every kind of partner. */
export const All = { args: { for: '' } };

/** What the strategy says of the NHS beside the law, and a promise that events have overtaken. No number, and it says so. */
export const Westmorland = { args: { data: westmorland } };

/** What the strategy asks of schools; no duty in law is confirmed. */
export const Wakefield = { args: { data: wakefield, for: 'school' } };

/** A strategy that calls everybody a corporate parent. */
export const StHelens = { args: { data: stHelens, for: 'police' } };

/** What the strategy makes of the Children Act 1989, beside what the Act asks. */
export const Cambridgeshire = { args: { data: cambridgeshire, for: 'housing' } };

/** One page of a board that spans councils: the law once, and each council with its own. */
export const SeveralCouncils = {
  args: { for: 'integrated-care-board' },
  render: (args: Args) => html`
    ${panel({ ...args, data: westmorland, lawOnly: true })} ${panel({ ...args, data: westmorland, noLaw: true })}
    ${panel({ ...args, data: stHelens, noLaw: true })}
  `,
};

/** Read years after the last check: each piece of law says so, and whom to ask. */
export const NotCheckedForYears = { args: { today: '2029-01-01' } };

/** A kind of partner that nobody knows. What to do about a child at risk is there all the same. */
export const UnknownKind = { args: { for: 'zoo' } };

/** A kind of partner about which this council says nothing. */
export const NothingForThisKind = { args: { data: cambridgeshire, for: 'private' } };

/** A document without duties. */
export const None = { args: { data: { ...illustrative, duties: [] } } };

/** Words that never end. They wrap. */
export const AbsurdlyLong = {
  args: {
    data: {
      ...illustrative,
      duties: [{ ...illustrative.duties[0], title: 'Duty'.repeat(90), asStated: 'We will try. '.repeat(90) }],
    },
    for: 'council',
  },
};

/** Said in plain words, where the document can. */
export const PlainWords = { args: { wording: 'plain' } };

/** A document that cannot be had. */
export const Failed = { args: { src: 'no-such-document.json' } };

/** On a page that reads from right to left. */
export const RightToLeft = { args: { dir: 'rtl', for: 'gp-practice' } };

/** On a Welsh page, with the words that the document has in Welsh. */
export const Welsh = { args: { lang: 'cy', for: 'gp-practice' } };
