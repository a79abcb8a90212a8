import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonSchemas } from '../../../src/schema/json-schema.js';
import { rules } from '../../../src/schema/rules/index.js';
import { onlyAPromise, sound, spoilt } from './samples.js';

/** What is planted where, and the path that the rule must then name. */
type Plant = [what: string, route: string, value: unknown, path?: string];

const plants: Record<string, Plant[]> = {
  uniqueIds: [
    ['two entries of a list share an id', 'organisations.1.id', 'council'],
    ['entries of two sections share an id', 'notes.0.id', 'listen'],
  ],
  linksResolve: [
    ['a link leads nowhere', 'promises.items.0.set', 'sett'],
    ['a link in a list leads nowhere', 'documents.0.supersedes', ['past', 'lost'], 'documents[0].supersedes[1]'],
    [
      'a link with a basis leads nowhere',
      'promises.items.0.themes',
      [{ to: 'lost', basis: 'editorial' }],
      'promises.items[0].themes[0].to',
    ],
    ['evidence leads nowhere', 'promises.items.0.history.1.evidence.0.ref', 'lost'],
    ['a tile leads nowhere', 'indicators.groups.0.items.1.0', 'lost'],
    ['a note is about nothing', 'notes.0.about.0', 'lost'],
  ],
  linkKinds: [
    ['a promise belongs to an organisation', 'promises.items.0.set', 'council'],
    ['a figure is of a promise', 'indicators.observations.0.indicator', 'listen'],
    [
      'a theme is an area',
      'promises.items.0.themes',
      [{ to: 'elsewhere', basis: 'stated' }],
      'promises.items[0].themes[0].to',
    ],
    ['a tile is a promise', 'indicators.groups.0.items.0', 'listen'],
    ['one of the figures of a tile is a council', 'indicators.groups.0.items.1.0', 'council'],
    ['a measure is read with a promise', 'indicators.items.0.related', ['listen'], 'indicators.items[0].related[0]'],
    ['evidence is a council', 'promises.items.0.history.1.evidence.0.ref', 'council'],
    ['a promise reports to a board', 'governance.relations.0.from', 'listen'],
    ['a board reports to a figure', 'governance.relations.0.to', 'agrees'],
    ['a plan is owned by a document', 'plan.plans.0.owner', { to: 'past', basis: 'stated' }, 'plan.plans[0].owner.to'],
    ['a plan is reviewed by a promise', 'plan.plans.0.reviewedBy', ['listen'], 'plan.plans[0].reviewedBy[0]'],
    ['a strategy is reviewed by a document', 'strategy', { reviewedBy: ['past'] }, 'strategy.reviewedBy[0]'],
    ['a partner in an action is a board', 'plan.actions.0.partners', ['board'], 'plan.actions[0].partners[0]'],
    ['a theme is championed by a figure', 'themes', [{ champion: 'agrees' }], 'themes[0].champion'],
    ['a service is provided by a board', 'localOffer.services.0.provider', 'board'],
    ['carers are supported under the name of a board', 'carerSupport', { brand: 'board' }, 'carerSupport.brand'],
    [
      'a group asked itself',
      'strategy',
      { engagements: [{ organisedBy: ['board'] }] },
      'strategy.engagements[0].organisedBy[0]',
    ],
    [
      'a paper about a consultation is a promise',
      'strategy',
      { engagements: [{ documents: ['listen'] }] },
      'strategy.engagements[0].documents[0]',
    ],
    [
      'a council decides, and no body of it',
      'governance.decisions',
      [{ body: 'council' }],
      'governance.decisions[0].body',
    ],
    [
      'a measure is looked at by a council',
      'outcomes',
      { measures: [{ by: ['council'] }] },
      'outcomes.measures[0].by[0]',
    ],
    [
      'what is undertaken answers a board',
      'commitments',
      { items: [{ respondsTo: ['board'] }] },
      'commitments.items[0].respondsTo[0]',
    ],
    [
      'an answer answers a board',
      'commitments',
      { responses: [{ respondsTo: ['board'] }] },
      'commitments.responses[0].respondsTo[0]',
    ],
  ],
  publisherKnown: [
    ['the publisher is no council', 'organisations.0.type', 'nhs', 'about.organisation'],
    ['the publisher has another name', 'about.organisationName', 'Somewhere Council'],
  ],
  nothingToFillIn: [
    [
      'a published title is still to be filled in',
      'about',
      { title: 'Replace this with a title', kind: 'published' },
      'about.title',
    ],
    [
      'one of several published texts is still to be filled in',
      'about',
      { aliases: ['Our plan', 'Replace this with another name'], kind: 'published' },
      'about.aliases[1]',
    ],
  ],
  lettersWhole: [
    ['an apostrophe was read in the wrong encoding', 'documents.0.title', 'Childrenâ€™s plan'],
    ['a pound sign has a companion', 'documents.0.title', 'Up to Â£3,000'],
    ['a letter could not be read', 'documents.0.title', 'Caf\ufffd'],
    ['one of several texts lost a letter', 'documents.0.aliases', ['Our plan', 'CafÃ©'], 'documents[0].aliases[1]'],
  ],
  addressesWhole: [['an address begins with www.', 'documents.0.url', 'www.council.example/plan.pdf']],
  promiseHasWords: [['a promise says nothing', 'promises.items.0.text', undefined, 'promises.items[0]']],
  historyInOrder: [
    [
      'the newest status stands first',
      'promises.items.0.history.0.date',
      '2025-12-01',
      'promises.items[0].history[1].date',
    ],
    [
      'the newest view stands first',
      'promises.items.0.youngPeoplesView.0.date',
      '2025-12-01',
      'promises.items[0].youngPeoplesView[1].date',
    ],
  ],
  historyHasEvidence: [
    [
      'a status has neither evidence nor a reason',
      'promises.items.0.history.0.noEvidence',
      undefined,
      'promises.items[0].history[0]',
    ],
    ['evidence is an empty list', 'promises.items.0.history.1.evidence', [], 'promises.items[0].history[1]'],
    [
      'an action has a status without evidence',
      'plan.actions.0.history',
      [{ date: '2025-05-01', by: 'Board', status: 'done' }],
      'plan.actions[0].history[0]',
    ],
  ],
  agreementRecorded: [
    [
      'nobody is said to have agreed',
      'promises.items.0.history.1.agreement',
      undefined,
      'promises.items[0].history[1]',
    ],
    [
      'an agreement stands beside another status',
      'promises.items.0.history.1.status',
      'kept',
      'promises.items[0].history[1].agreement',
    ],
  ],
  notAheadOfReview: [
    ['a status is of a day after the review', 'promises.items.0.history.1.date', '2026-02-01'],
    ['a document is of a year after the review', 'documents.0.date', '2027'],
  ],
  valueOrMissing: [
    [
      'a figure is there and missing',
      'indicators.observations.0.missing',
      { reason: 'blank' },
      'indicators.observations[0]',
    ],
    [
      'a figure is neither there nor missing',
      'indicators.observations.0.value',
      undefined,
      'indicators.observations[0]',
    ],
    [
      'an amount is there and missing',
      'localOffer.entitlements.0.noAmount',
      { reason: 'blank' },
      'localOffer.entitlements[0]',
    ],
    [
      'an amount is neither there nor missing',
      'localOffer.entitlements.0.amount',
      undefined,
      'localOffer.entitlements[0]',
    ],
    ['an action has no date and no reason', 'plan.actions.0.due', undefined, 'plan.actions[0]'],
  ],
  numeratorWithinDenominator: [
    ['the part is larger than the whole', 'indicators.observations.0.numerator', 290],
    ['the whole is nothing', 'indicators.observations.0.denominator', 0, 'indicators.observations[0].numerator'],
    ['the part is less than nothing', 'indicators.observations.0.numerator', -1],
  ],
  percentageAgrees: [
    ['a percentage is one too high', 'indicators.observations.0.value', 16],
    ['a decimal is one too high', 'indicators.observations.2.value', 15.3],
    [
      'more decimals are promised than agree',
      'indicators.observations.0.decimals',
      1,
      'indicators.observations[0].value',
    ],
    ['the note is about something else', 'notes.0.about.0', 'listen', 'indicators.observations[3].value'],
  ],
  percentageOfHundred: [
    [
      'a target is a share of one, and the figures are of a hundred',
      'indicators',
      {
        ...percentages({ value: 62 }),
        targets: [
          { indicator: 'in-touch', value: 70 },
          { indicator: 'in-touch', value: 0.7 },
        ],
      },
      'indicators.targets[1].value',
    ],
    [
      'a range of targets ends with a share of one',
      'indicators',
      { ...percentages({ value: 62 }), targets: [{ indicator: 'in-touch', value: 60, to: 0.7 }] },
      'indicators.targets[0].to',
    ],
    [
      'the figure of another time is a hundred times as high',
      'indicators',
      percentages({ value: 62 }, { value: 0.61 }),
      'indicators.observations[1].value',
    ],
    [
      'one share is among several percentages',
      'indicators',
      percentages({ value: 90.5 }, { value: 88 }, { value: 0.85 }),
      'indicators.observations[2].value',
    ],
    [
      'the numbers beside it make a hundred times as much, and a note keeps other rules still',
      'indicators',
      percentages({ value: 0.62, numerator: 62, denominator: 100, note: 'As printed.' }),
      'indicators.observations[0].value',
    ],
  ],
  figureIsPossible: [
    ['a percentage is over 100', 'indicators.observations.6.value', 910],
    ['a percentage is below 0', 'indicators.observations.6.value', -1],
    ...(
      [
        ['a count is below 0', 'count', -250],
        ['a count is in parts', 'count', 250.5],
        ['a rate is more than all there are', 'rate-per-10000', 880_000],
      ] as const
    ).map(([what, unit, value]): Plant => [
      what,
      'indicators',
      { items: [{ id: 'all', name: 'Children', unit }], observations: [{ indicator: 'all', value }] },
      'indicators.observations[0].value',
    ]),
  ],
  targetIsWhole: [
    ['a percentage is over 100', 'indicators.targets.0.value', 950],
    ['a value is left out', 'indicators.targets.0.value', undefined, 'indicators.targets[0]'],
    ['a range runs backwards', 'indicators.targets.1.to', 80],
    ['a direction is left out', 'indicators.targets.2.direction', undefined, 'indicators.targets[2]'],
    ['a target to be set is set', 'indicators.targets.3.value', 50],
  ],
  noVerdictOnFigures: [
    ['a figure is red', 'indicators.observations.0.rag', 'red'],
    ['a figure has the status red', 'indicators.observations.0.status', 'Red'],
    ['an indicator has a colour', 'indicators.items.0.colour', '#0f0'],
    ['an indicator is on track, as an action is', 'indicators.items.1.status', 'on-track'],
    ['a colour stands deep inside a figure', 'indicators.observations.0.period.ragStatus', 1],
  ],
  neutralHasNoBetter: [
    ['a neutral figure should fall', 'indicators.targets.2.indicator', 'boys', 'indicators.targets[2]'],
    [
      'a neutral figure should be at least something',
      'indicators.targets.0.indicator',
      'boys',
      'indicators.targets[0]',
    ],
  ],
  noCircles: [
    ['two bodies report to each other', 'governance.relations.1.kind', 'reports-to', 'governance.relations[1].to'],
    ['a body reports to itself', 'governance.relations.0.to', 'board'],
    ['documents supersede each other', 'documents.1.supersedes', ['strategy']],
    ['councils took over from each other', 'organisations.1.predecessors', ['council']],
    ['an action depends on itself', 'plan.actions.1.dependsOn', ['second']],
  ],
  agesInOrder: [
    ['a group ends where it starts', 'cohorts.0.ageTo', 18],
    ['an entitlement ends before it starts', 'localOffer.entitlements.0.ageTo', 17],
    ['a service ends before it starts', 'localOffer.services.0.maximumAge', 17],
  ],
  datesExist: [
    ['a day is in no calendar', 'about.reviewed', '2026-02-30'],
    ['a year straddles three', 'documents.0.date', { value: '2019/21' }, 'documents[0].date.value'],
  ],
  datesInOrder: [
    [
      'a period ends before it starts',
      'indicators.observations.0.period',
      { kind: 'interval', start: '2025-04', end: '2025-03' },
      'indicators.observations[0].period.end',
    ],
    ['a council ended before it began', 'organisations.1.validTo', '1973'],
    ['the next review is before the last', 'about.nextReview', '2025-12-31'],
  ],
  timesExist: [
    ...(
      [
        ['a service closes half an hour after the end of the day', 'closes', '24:30'],
        ['a service opens at the end of the day', 'opens', '24:00'],
      ] as const
    ).map(([what, field, time]): Plant => [
      what,
      'localOffer.services.0.schedules',
      [{ opens: '09:00', closes: '24:00' }, { [field]: time }],
      `localOffer.services[0].schedules[1].${field}`,
    ]),
  ],
  codesWhole: [
    ['a digit of a code is left out', 'areas.0.code', 'E0800003'],
    ['a code has a small letter', 'areas.0.code', 'e08000036'],
    ['a space stands after a code', 'organisations.0.gss', 'E08000036 '],
    ['the code of a region is a name', 'organisations.0.regionGss', 'North West'],
    ['a code among members is too long', 'areas.0.members', ['342', 'Leeds', 'E080000361'], 'areas[0].members[2]'],
  ],
  phoneDigits: [
    ['another number is dialled', 'access.contacts.0.phone.e164', '+443003733301'],
    [
      'a digit in another script differs',
      'access.contacts.2.phone.display',
      '٠٣٠٠ ٣٧٣ ٣٣٠١',
      'access.contacts[2].phone.e164',
    ],
    ['a digit is left out', 'access.contacts.1.phone.e164', '+44300373330'],
  ],
  plainWords: [
    ['a promise has no plain words', 'promises.items.0.text', 'We will listen to you.'],
    ['a duty has no plain words', 'duties.0.title', 'Co-operate'],
  ],
  noPersonalData: [
    ['a contact has a surname', 'access.contacts.0.surname', 'x'],
    ['a speaker has a first name', 'voice', [{ speaker: { first_name: 'x' } }], 'voice[0].speaker.first_name'],
    ['a child has a number', 'unknownSection', { deep: [{ nhsNumber: 1 }] }, 'unknownSection.deep[0].nhsNumber'],
    ['a date of birth is spelt apart', 'about.date-of-birth', '2010-01-01'],
    ['a contact has a name', 'access.contacts.0.name', 'x'],
    ['a contact has a name to be shown', 'access.contacts.0.display_name', 'x'],
    ['an action has the name of who leads it', 'plan.actions.0.leadName', 'x'],
    ['an action has the name of who owns it', 'plan.actions.0.ownerName', 'x'],
    ['a speaker has a name', 'voice', [{ speaker: { name: 'x' } }], 'voice[0].speaker.name'],
    [
      'a member has a name',
      'governance.bodies.0.members',
      [{ role: 'Chair', name: 'x' }],
      'governance.bodies[0].members[0].name',
    ],
    ['a board has the name of its chair', 'governance.bodies.0.chairName', 'x'],
    ['a paper has the names of its authors', 'documents.0.authorNames', ['x']],
    ['a status has the name of who set it', 'promises.items.0.history.0.name', 'x'],
  ],
  noEditorsContent: [
    ['an entry has an editor’s note', 'promises.items.0.editorNote', 'x'],
    ['a figure has a comment, as JSON files do', 'indicators.observations.0._comment', 'check with Sam'],
    ['a promise has a comment', 'promises.items.0.comment', 'x'],
    ['the document has a comment, as JSON Schema does', '$comment', 'x'],
    ['a note is for editors', 'notes.0.visibility', 'editor'],
    ['the document thanks somebody', 'acknowledgements', []],
    ['a figure was acknowledged', 'indicators.observations.0.acknowledged', true],
    ['a figure was acknowledged in short', 'indicators.observations.0.ack', 'by the DPO'],
    ['a promise has a note of reviewers', 'promises.items.0.reviewNote', 'x'],
    ['a promise has a note for editors', 'promises.items.0.noteForEditors', 'x'],
    ['a contact has a note of administrators', 'access.contacts.0.adminNote', 'x'],
    ['a promise has a comment, as code does', 'promises.items.0.//', 'x', 'promises.items[0]["//"]'],
    [
      'a decision about a warning stands beside its figure',
      'indicators.observations.0.review',
      { reason: 'Published before.', role: 'Data Protection Officer', date: '2026-01-31' },
    ],
    [
      'decisions stand in a list of any name',
      'promises.decided',
      [{ reason: 'Published before.', role: 'Data Protection Officer', date: '2026-01-31' }],
    ],
  ],
};

/** A measure in percent with these figures. */
function percentages(...observations: object[]) {
  return {
    items: [{ id: 'in-touch', name: 'In touch', unit: 'percent' }],
    observations: observations.map((one) => ({ indicator: 'in-touch', ...one })),
  };
}

describe('the rules between the parts of a document', () => {
  for (const [name, rule] of Object.entries(rules)) {
    describe(name, () => {
      it('has nothing against a sound document, or one with only a promise', () => {
        assert.deepEqual([...rule(sound), ...rule(onlyAPromise)], []);
      });

      for (const [what, route, value, path] of plants[name] ?? []) {
        it(`says where ${what}`, () => {
          const problems = rule(spoilt(route, value));

          const named = path ?? route.replace(/\.(\d+)/g, '[$1]');
          assert.deepEqual([...new Set(problems.map((problem) => problem.path))], [named]);
          for (const { expected, found, advice } of problems) {
            assert.ok(expected && found && advice);
            assert.ok(found.length <= 60, found);
          }
        });
      }

      it('passes over what is malformed without a word or an exception', () => {
        for (const odd of [undefined, null, 3, 'x', [], {}, ...malformed()]) assert.ok(Array.isArray(rule(odd)));
      });
    });
  }

  it('each have a fault planted for them here', () => {
    assert.deepEqual(Object.keys(plants).sort(), Object.keys(rules).sort());
  });

  it('do not refuse any field that the schema has', () => {
    const names = new Set<string>();
    const entries: Record<string, string>[] = [];
    JSON.stringify(jsonSchemas(), (_key, part) => {
      const fields = Object.keys(part?.properties ?? {});
      for (const name of fields) names.add(name);
      entries.push(Object.fromEntries(fields.map((name) => [name, 'x'])));
      return part;
    });
    const document = Object.fromEntries([...names].map((name) => [name, 'x']));

    assert.ok(names.size > 200);
    assert.deepEqual([...rules.noPersonalData!(document), ...rules.noEditorsContent!(document)], []);
    assert.deepEqual(rules.noEditorsContent!({ entries }), []);
    assert.deepEqual(rules.noVerdictOnFigures!({ indicators: { items: [document], observations: [document] } }), []);
  });

  it('take no name of an organisation, a place or a service for somebody’s', () => {
    const names = { organisationName: 'x', teamName: 'x', shortName: 'x', welshName: 'x' };
    for (const route of [
      'access.contacts.0',
      'plan.actions.0',
      'organisations.0',
      'localOffer.services.0',
      'areas.0',
    ]) {
      for (const [key, value] of Object.entries(names))
        assert.deepEqual([...rules.noPersonalData!(spoilt(`${route}.${key}`, value))], [], `${route}.${key}`);
    }
    assert.deepEqual([...rules.noPersonalData!(spoilt('promises.sets.0.name', 'Our promise'))], []);
  });

  it('only warn of a figure that the name of its measure or a note leaves open, and pass averages over', () => {
    const severities = (name: string, unit: string, value: number, note?: string) =>
      rules.figureIsPossible!({
        indicators: { items: [{ id: 'one', name, unit }], observations: [{ indicator: 'one', value, note }] },
      }).map(({ severity }) => severity);

    assert.deepEqual(severities('Change since last year', 'percent', -4), ['warning']);
    assert.deepEqual(severities('Occupancy of our homes', 'percent', 104), ['warning']);
    assert.deepEqual(severities('Missing episodes', 'rate-per-1000', 1200), ['warning']);
    assert.deepEqual(severities('Children', 'percent', 104, 'As printed.'), ['warning']);
    assert.deepEqual(severities('Social workers, full-time equivalent', 'count', 23.5), []);
    assert.deepEqual(severities('Progress 8', 'score', -1.2), []);
  });

  it('take a percentage below one as it is where nothing says that it is a share of one', () => {
    const sayNothing = (...observations: object[]) =>
      assert.deepEqual(rules.percentageOfHundred!({ indicators: percentages(...observations) }), []);

    sayNothing({ value: 0.62 });
    sayNothing({ value: 0.62 }, { value: 0.7 }, { value: 1.4 });
    sayNothing({ value: 0.9 }, { value: 19 });
    sayNothing({ value: 0.62, numerator: 62, denominator: 10_000 }, { value: 61 });
    sayNothing({ value: 0.62, note: 'One of 161 was in touch.' }, { value: 61 });
    sayNothing({ value: 0.62, breakdown: [{ dimension: 'ethnicity', category: 'Roma' }] }, { value: 61 });

    const targets = [{ value: 1 }, { value: 0.62, note: 'So it is printed.' }, { value: 0.05, to: 0.1 }];
    const aimed = targets.map((one) => ({ indicator: 'in-touch', ...one }));
    assert.deepEqual(rules.percentageOfHundred!({ indicators: { ...percentages({ value: 30 }), targets: aimed } }), []);
  });

  it('take letters of all languages as they are, and signs beside them', () => {
    const titles = [
      'â’i gilydd, tŷ a dŵr',
      'SÃO',
      'É’',
      '„Spaß“',
      'ÅLAND',
      'العربية',
      '“‘café’”',
      'Đà Nẵng',
      '中文',
      '£3 – 50%',
    ];
    assert.deepEqual(rules.lettersWhole!({ documents: titles.map((title) => ({ title })) }), []);
  });

  it('take the codes of all countries, and groups without one', () => {
    for (const code of ['E92000001', 'W92000004', 'S12000036', 'N09000003', 'K04000001', undefined])
      assert.deepEqual(rules.codesWhole!({ areas: [{ code, members: ['Kirklees', '382', 'E08000034'] }] }), []);
  });

  it('suggest for a misspelt link only what it may lead to', () => {
    const advice = (set: string) =>
      rules.linksResolve!({
        organisations: [{ id: 'promise' }],
        promises: { sets: [{ id: 'promise-2026' }], items: [{ id: 'listen', set }] },
      })[0]!.advice;

    assert.equal(advice('promis-2026'), 'Did you mean "promise-2026"?');
    assert.equal(advice('promis'), 'Add the entry it names, or leave the link out.');
  });

  it('only warn of links into a section that was not read', () => {
    const problems = rules.linksResolve!({
      ...spoilt('about.contact', 'lost'),
      access: { href: 'https://elsewhere.example/access.json' },
    });

    assert.deepEqual(
      problems.map(({ path, severity }) => [path, severity]),
      [['about.contact', 'warning']],
    );
  });

  it('find a circle at the end of a very long chain', () => {
    const chain = Array.from({ length: 15_000 }, (_, at) => ({ id: `d${at}`, supersedes: [`d${at + 1}`] }));
    chain.at(-1)!.supersedes = ['d14990'];

    assert.equal(rules.noCircles!({ documents: chain }).length, 1);
  });
});

/** The sound document with each section, and each part of a section, replaced by something of another type. */
function* malformed() {
  for (const odd of [null, 3, 'x', [], {}, [[]], [null], [3]]) {
    for (const [name, section] of Object.entries(sound)) {
      yield { ...sound, [name]: odd };
      for (const part of typeof section === 'object' ? Object.keys(section) : []) yield spoilt(`${name}.${part}`, odd);
    }
  }
}
