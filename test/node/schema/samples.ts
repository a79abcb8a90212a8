/* eslint-disable @typescript-eslint/no-explicit-any -- documents are spoilt here in ways that types would forbid */

/** Only a promise: the smallest document that a council may publish. */
export const onlyAPromise = {
  schemaVersion: '1.0',
  promises: {
    sets: [{ id: 'set', kind: 'promise', title: 'Our promise', availability: 'included' }],
    items: [{ id: 'listen', set: 'set', text: { default: 'We will listen to you.', plain: 'We listen.' } }],
  },
};

/** A little of everything that the rules speak about, with nothing wrong. */
export const sound = {
  schemaVersion: '1.0',
  about: {
    title: 'How we are doing',
    organisation: 'council',
    organisationName: 'Borough of Elsewhere',
    kind: 'illustrative',
    languages: ['en'],
    published: '2025-01-10',
    reviewed: '2026-01-10',
    nextReview: '2027-01-10',
  },
  organisations: [
    {
      id: 'council',
      name: 'Elsewhere Council',
      aliases: ['Borough of Elsewhere'],
      type: 'council',
      predecessors: ['old'],
    },
    { id: 'old', name: 'Old Elsewhere', type: 'council', validFrom: '1974', validTo: '2023-03-31' },
  ],
  areas: [{ id: 'elsewhere', name: 'Elsewhere', level: 'unitary' }],
  cohorts: [{ id: 'leavers', kind: 'former-relevant', label: 'Care leavers', ageFrom: 18, ageTo: 25 }],
  documents: [
    {
      id: 'strategy',
      title: 'Strategy',
      kind: 'strategy',
      status: 'adopted',
      availability: 'included',
      supersedes: ['past'],
    },
    { id: 'past', title: 'Past', kind: 'strategy', status: 'superseded', availability: 'referenced-not-included' },
  ],
  promises: {
    sets: [{ id: 'set', kind: 'promise', title: 'Our promise', availability: 'included' }],
    items: [
      {
        id: 'listen',
        set: 'set',
        text: { default: 'We will listen to you.', plain: 'We listen.' },
        history: [
          { date: '2025-03-01', by: 'Board', status: 'in-progress', noEvidence: 'Work had only begun.' },
          {
            date: '2025-09-01',
            by: 'Board',
            status: 'changed-by-agreement',
            evidence: [{ kind: 'document', title: 'Minutes', ref: 'strategy' }],
            agreement: { with: 'Children in care council', date: '2025-08-01', previousText: 'We will hear you.' },
          },
        ],
        youngPeoplesView: [
          { date: '2025-03-02', by: 'Children in care council', text: 'Sometimes.' },
          { date: '2025-09-02', by: 'Children in care council', text: 'Mostly.' },
        ],
      },
    ],
  },
  indicators: {
    items: [
      { id: 'in-touch', name: 'In touch', unit: 'percent', polarity: 'higher' },
      { id: 'boys', name: 'Boys', unit: 'percent', polarity: 'neutral' },
      { id: 'moves', name: 'Moves for each child', unit: 'ratio', polarity: 'lower' },
    ],
    targets: [
      { id: 'goal', indicator: 'in-touch', kind: 'value', operator: '>=', value: 95, setBy: 'council' },
      { id: 'band', indicator: 'in-touch', kind: 'range', value: 90, to: 95, setBy: 'council' },
      { id: 'less', indicator: 'moves', kind: 'direction', direction: 'decrease', setBy: 'council' },
      { id: 'later', indicator: 'boys', kind: 'to-be-set', setBy: 'council' },
    ],
    observations: [
      observation({ id: 'agrees', value: 15, numerator: 44, denominator: 289 }),
      observation({ id: 'exactly-half', value: 63, numerator: 50, denominator: 80 }),
      observation({ id: 'one-decimal', value: 15.2, numerator: 44, denominator: 289 }),
      observation({ id: 'noted', value: 40, numerator: 10, denominator: 20 }),
      observation({ id: 'own-note', value: 40, numerator: 10, denominator: 20, note: 'As printed.' }),
      observation({ id: 'over-ten', value: 10, qualifier: 'more-than', numerator: 10, denominator: 80 }),
      observation({
        id: 'not-there',
        period: { kind: 'instant', end: '2024-03-31' },
        missing: { reason: 'suppressed' },
      }),
      observation({ id: 'an-average', indicator: 'moves', value: 2, numerator: 20, denominator: 10 }),
    ],
    groups: [{ id: 'tiles', title: 'Tiles', items: ['in-touch', ['agrees', 'noted']] }],
  },
  plan: {
    plans: [{ id: 'plan', title: 'Plan', cycle: 'annual', availability: 'included' }],
    actions: [
      { id: 'first', plan: 'plan', title: 'First', leadRole: 'Head of service', start: '2025-04', due: '2025' },
      {
        id: 'second',
        plan: 'plan',
        title: 'Second',
        leadRole: 'Head of service',
        noDue: { reason: 'not-stated' },
        dependsOn: ['first'],
      },
    ],
  },
  governance: {
    bodies: [
      { id: 'board', name: 'Board', kind: 'corporate-parenting-board' },
      { id: 'cabinet', name: 'Cabinet', kind: 'cabinet' },
    ],
    relations: [
      { id: 'up', from: 'board', to: 'cabinet', kind: 'reports-to' },
      { id: 'down', from: 'cabinet', to: 'board', kind: 'holds-to-account' },
    ],
  },
  duties: [
    {
      id: 'help',
      title: { default: 'Co-operate', plain: 'Help' },
      holderTypes: ['nhs'],
      strength: 'must-co-operate',
      statedBy: 'law',
    },
  ],
  localOffer: {
    availability: 'included',
    services: [
      {
        id: 'hub',
        name: 'Hub',
        status: 'active',
        headings: ['relationships'],
        entitlement: 'discretionary',
        minimumAge: 18,
        maximumAge: 18,
      },
    ],
    entitlements: [
      {
        id: 'setting-up',
        title: 'Setting up home',
        amount: { value: 3000, unit: 'currency' },
        basis: 'statutory',
        ageFrom: 18,
        ageTo: 25,
      },
      { id: 'driving', title: 'Driving lessons', noAmount: { reason: 'not-stated' }, basis: 'discretionary' },
    ],
  },
  access: {
    contacts: [
      { id: 'team', label: 'The team', phone: { display: '0300 373 3300', e164: '+443003733300' } },
      { id: 'abroad', label: 'The team', phone: { display: '+44 (0)300 373 3300 ext 12', e164: '+443003733300' } },
      { id: 'arabic', label: 'The team', phone: { display: '٠٣٠٠ ٣٧٣ ٣٣٠٠', e164: '+443003733300' } },
      { id: 'mixed', label: 'The team', phone: { display: '০৩০০ 373 ٣٣٠٠', e164: '+443003733300' } },
    ],
  },
  notes: [{ id: 'about-noted', about: ['noted'], kind: 'discrepancy', text: 'Printed like this.' }],
};

/** The sound document with one thing changed: `spoilt('promises.items.0.set', 'nowhere')`. */
export function spoilt(route: string, value: unknown): any {
  const document: any = structuredClone(sound);
  const steps = route.split('.');
  const last = steps.pop()!;
  let here = document;
  for (const step of steps) here = here[step];
  if (value === undefined) delete here[last];
  else Object.defineProperty(here, last, { value, enumerable: true, configurable: true, writable: true });
  return document;
}

function observation(fields: object) {
  const when = { kind: 'instant', end: '2025-03-31' };
  return { indicator: 'in-touch', area: 'elsewhere', period: when, status: 'final', ...fields };
}
