import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { reviewDocument } from '../../../src/schema/authoring.js';
import type { Observation } from '../../../src/schema/indicators.js';
import { faultIn, imported, reporting, sheetOf, type Cells } from './sheets.js';

const kept: Cells = {
  promise: 'listen',
  date: '31/03/2026',
  status: 'Kept',
  by: 'Board',
  'no evidence': 'It is what we do.',
};
const figure: Cells = { indicator: 'rate', period: '31/03/2026', value: '82', status: 'management information' };
const service: Cells = {
  id: 'advice',
  name: 'Advice',
  headings: 'Financial literacy; employment',
  kind: 'discretionary',
};

describe('a row of totals', () => {
  it('is left out of each sheet, which says so with its line', async () => {
    for (const [section, row, total] of [
      ['promises', kept, { promise: 'Total', date: '2' }],
      ['indicators', figure, { indicator: 'Grand total', value: '345' }],
      ['local-offer', service, { name: 'TOTALS:', kind: '4' }],
    ] as const) {
      const { report } = await imported(section, [row, total]);
      const alone = await imported(section, [row]);

      assert.deepEqual(report.problems, []);
      assert.deepEqual(report.remarks, [{ kind: 'total-left-out', line: 3 }, ...alone.report.remarks]);
      assert.deepEqual(report.changes, alone.report.changes);
      assert.equal(report.rows, 1);
    }
  });

  it('is none where all is there that an entry needs, or where nothing says that it is one', async () => {
    const said = async (row: Cells) => (await imported('promises', [kept, row])).report.problems.length > 0;

    assert.ok(await said({ ...kept, promise: 'total' }));
    assert.ok(await said({ promise: 'Total respect', status: 'Kept' }));
  });

  it('is no sheet by itself', async () => {
    assert.equal(faultIn((await imported('promises', [{ promise: 'Total' }])).problems), 'no-rows');
  });
});

describe('a sheet of promises', () => {
  it('adds statuses to the history, in the order of their days, and keeps what was there', async () => {
    const { document, report } = await imported('promises', [
      { ...kept, promise: 'home', date: '30/09/2026', status: 'on track' },
      { ...kept, promise: 'home', date: '2026-06-30', status: 'at-risk' },
      kept,
    ]);
    const [listen, home] = document.promises.items;

    assert.deepEqual(
      home.history.map(({ status }: { status: string }) => status),
      ['delayed', 'at-risk', 'on-track'],
    );
    assert.equal(listen.history[0].noEvidence, 'It is what we do.');
    assert.equal(listen.text.plain, 'We listen.');
    assert.equal(report.changes.length, 3);
    assert.deepEqual(
      reviewDocument(document).filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('takes evidence with its address and its day', async () => {
    const evidence = {
      evidence: 'Report',
      'evidence address': 'www.council.example/r',
      'evidence date': '1 March 2026',
    };
    const { document } = await imported('promises', [{ ...kept, 'no evidence': '', ...evidence }]);

    assert.deepEqual(document.promises.items[0].history[0].evidence, [
      { kind: 'link', title: 'Report', url: 'https://www.council.example/r', date: '2026-03-01' },
    ]);
  });

  it('changes nothing the second time', async () => {
    const { document } = await imported('promises', [kept]);
    const again = await imported('promises', [kept], { document });

    assert.equal(again.document, document);
    assert.deepEqual([again.report.changes.length, again.report.unchanged, again.report.kept.length], [0, 1, 0]);
  });

  it('never rewrites a status of a day, and says what it left', async () => {
    const { document, report } = await imported('promises', [{ ...kept, promise: 'home', date: '31/01/2026' }], {
      replace: true,
    });

    assert.equal(document.promises.items[1].history.length, 1);
    assert.equal(document.promises.items[1].history[0].status, 'delayed');
    assert.deepEqual(report.kept[0], { line: 2, column: 'status', id: 'home', document: 'delayed', sheet: 'kept' });
  });

  it('passes over rows that report nothing', async () => {
    const { report } = await imported('promises', [{ promise: 'home', wording: 'We will find you a home.' }]);
    assert.deepEqual([report.changes, report.problems, report.unchanged], [[], [], 1]);
  });

  const faults: [what: string, cells: Cells, fault: string][] = [
    ['a promise that there is not', { promise: 'lisen' }, '2 A promise: unknown-id'],
    ['a status that there is not', { status: 'done' }, '2 C status: code'],
    ['a day that has not been', { date: '31/03/2027' }, '2 B date: future'],
    ['a day in the other order', { date: '03/31/2026' }, '2 B date: month-first'],
    ['no day', { date: '' }, '2 B date: blank'],
    ['nobody who set it', { by: '' }, '2 D by: blank'],
    ['no evidence and no reason', { 'no evidence': '' }, '2  evidence: no-reason'],
    ['an agreement that is not recorded', { status: 'changed by agreement' }, '2  agreed with: no-agreement'],
    [
      'an address that is none',
      { evidence: 'x', 'evidence address': 'javascript:alert(1)' },
      '2 G evidence address: not-an-address',
    ],
    ['a formula', { note: '=HYPERLINK("x")' }, '2 F note: formula'],
  ];
  for (const [what, cells, fault] of faults) {
    it(`names row and column of ${what}`, async () => {
      const { problems } = await imported('promises', [{ ...kept, ...cells }]);
      assert.equal(faultIn(problems), fault);
    });
  }

  it('takes one row for each promise and day', async () => {
    assert.equal(faultIn((await imported('promises', [kept, kept])).problems), '3 B date: repeated');
  });
});

describe('a sheet of figures', () => {
  it('adds figures of the council’s own area, and leaves published ones beside management information', async () => {
    const { document, report } = await imported('indicators', [
      figure,
      { ...figure, period: '31/03/2025', value: '80.5' },
    ]);
    const added = document.indicators.observations.slice(1);

    assert.deepEqual(
      added.map(({ id, value, area }: Cells) => [id, value, area]),
      [
        ['rate-our-area-2026-03-31', 82, 'our-area'],
        ['rate-our-area-2025-03-31', 80.5, 'our-area'],
      ],
    );
    assert.deepEqual(report.kept, []);
  });

  it('makes an indicator that is new, with its unit and the direction that is better', async () => {
    const { document } = await imported('indicators', [
      {
        ...figure,
        indicator: 'stable',
        name: 'Stable homes',
        unit: '%',
        better: 'higher',
        value: '1,070.5 %',
        numerator: '1,234',
      },
    ]);
    const made = document.indicators.items[1];

    assert.deepEqual(made, { id: 'stable', name: 'Stable homes', unit: 'percent', polarity: 'higher' });
    assert.equal(document.indicators.observations[1].value, 1070.5);
    assert.equal(document.indicators.observations[1].numerator, 1234);
  });

  for (const [symbol, reason] of [
    ['c', 'suppressed'],
    ['x', 'unavailable'],
    ['Z', 'not-applicable'],
    ['low', 'low'],
    ['u', 'unreliable'],
  ]) {
    it(`takes ${symbol} for the reason why there is no figure, never for 0`, async () => {
      const { document } = await imported('indicators', [{ ...figure, value: symbol! }]);
      const [, added] = document.indicators.observations;
      assert.deepEqual([added.value, added.missing.reason], [undefined, reason]);
      assert.equal(document.about.symbols[0].symbol, symbol!.toLowerCase());
    });
  }

  it('takes the last quarter and the year, which end on one day, in one file or one after the other', async () => {
    const rows: Cells[] = [
      { ...figure, 'year type': 'financial', period: 'Q4 2025/26', value: '47' },
      { ...figure, 'year type': 'financial', period: '2025/26', value: '171' },
    ];
    const added = ({ indicators }: { indicators: { observations: Observation[] } }) =>
      indicators.observations.slice(1).map(({ value, revisionOf }) => [value, revisionOf]);
    const both = [
      [47, undefined],
      [171, undefined],
    ];

    assert.deepEqual(added((await imported('indicators', rows)).document), both);
    const { document } = await imported('indicators', rows.slice(0, 1));
    const later = await imported('indicators', rows.slice(1), { document, replace: true });
    assert.deepEqual([added(later.document), later.report.kept], [both, []]);
  });

  it('keeps a figure that differs, unless told to take the word of the sheet; then both are kept', async () => {
    const row = { ...figure, period: '31/03/2025', status: 'final', value: '81' };
    const careful = await imported('indicators', [row]);
    const replaced = await imported('indicators', [row], { replace: true });
    const again = await imported('indicators', [row], { replace: true, document: replaced.document });

    assert.equal(careful.document.indicators.observations.length, 1);
    assert.deepEqual([careful.report.kept[0]?.document, careful.report.kept[0]?.sheet], ['79', '81']);
    const [old, revised] = replaced.document.indicators.observations;
    assert.deepEqual([old.value, revised.value, revised.revisionOf, revised.status], [79, 81, 'rate-2025', 'revised']);
    assert.equal(again.report.changes.length, 0);
  });

  it('refuses the id of a figure of another period, so that no quarter is lost or rewritten', async () => {
    for (const replace of [false, true]) {
      const { document, problems } = await imported('indicators', [{ ...figure, id: 'rate-2025' }], { replace });
      assert.equal(faultIn(problems), '2 E id: other-figure');
      assert.equal(document.indicators.observations[0].value, 79);
    }
    const copied = ['30/06/2026', '30/09/2026'].map((period) => ({ ...figure, period, id: 'rate-now' }));
    assert.equal(faultIn((await imported('indicators', copied)).problems), '3 E id: other-figure');
    const own = { ...figure, period: '31/03/2025', status: 'final', value: '79', id: 'rate-2025' };
    assert.deepEqual((await imported('indicators', [own])).problems, []);
  });

  it('holds what it brings to the rules of the document, by row', async () => {
    const odd = {
      ...figure,
      indicator: 'share',
      name: 'Share',
      unit: 'percent',
      better: 'neutral',
      value: '225',
      numerator: '9',
      denominator: '4',
    };
    const { problems } = await imported('indicators', [figure, odd]);

    assert.deepEqual([...new Set(problems.map((one) => one.kind === 'rule' && one.line))], [3]);
  });

  it('names the row of a figure that its unit cannot have', async () => {
    const { problems } = await imported('indicators', [
      figure,
      { ...figure, period: '31/03/2025', status: 'management information', value: '880000' },
    ]);
    assert.deepEqual(
      problems.map((one) => one.kind === 'rule' && [one.line, one.problem.found]),
      [[3, '880000']],
    );
  });

  it('takes what is known so far of a period that goes on', async () => {
    for (const period of ['Q3 2026/27', 'November 2026', '2026']) {
      const { document, problems } = await imported('indicators', [{ ...figure, period }]);
      assert.deepEqual(problems, []);
      assert.equal(document.indicators.observations.length, 2, period);
    }
  });

  const faults: [what: string, cells: Cells, fault: string][] = [
    ['words for a figure', { value: 'about 80' }, '2 C value: not-a-number'],
    ['a sign for a small figure', { value: '<5' }, '2 C value: hidden'],
    ['words for a small figure', { value: 'fewer than 6' }, '2 C value: hidden'],
    ['a star for a figure', { value: '*' }, '2 C value: hidden'],
    ['a dash for a figure', { value: '–' }, '2 C value: none'],
    ['n/a for a figure', { value: 'N/A' }, '2 C value: none'],
    ['a formula that failed', { value: '#DIV/0!' }, '2 C value: failed'],
    ['a blank', { value: '' }, '2 C value: blank-figure'],
    ['a percent sign beside another unit', { value: '82%' }, '2 C value: percent-sign'],
    ['a pound sign beside another unit', { value: '£82' }, '2 C value: pound-sign'],
    ['thousands in the wrong place', { value: '8,2' }, '2 C value: not-a-number'],
    ['another unit', { unit: 'percent' }, '2 E unit: other-unit'],
    ['a new indicator without a unit', { indicator: 'new', name: 'New', better: 'higher' }, '2  unit: blank'],
    [
      'an id that is none',
      { indicator: 'Our Rate' },
      '2 A indicator: not-an-id; 2  name: blank; 2  unit: blank; 2  better: blank',
    ],
    ['a year that may be two', { period: '2025/26' }, '2 B period: which-year'],
    ['an area that there is not', { area: 'Elsewhere' }, '2 E area: unknown-id'],
    ['a day to come', { period: '31/03/2027' }, '2 B period: future'],
    ['a quarter to come', { period: 'Q4 2027/28' }, '2 B period: not-begun'],
    ['a month to come', { period: 'December 2026' }, '2 B period: not-begun'],
    ['a year to come', { period: '2027' }, '2 B period: not-begun'],
  ];
  for (const [what, cells, fault] of faults) {
    it(`names row and column of ${what}`, async () => {
      assert.ok(
        faultIn((await imported('indicators', [{ ...figure, ...cells }])).problems).includes(fault.split('; ')[0]!),
      );
    });
  }
});

describe('a sheet of a plan', () => {
  const status: Cells = {
    date: '30/06/2026',
    status: 'in progress',
    by: 'Head of Service',
    'no evidence': 'It has begun.',
  };

  it('adds actions, and a status to each', async () => {
    const { document } = await imported('plan', [
      { action: 'train', title: '', lead: '', ...status },
      {
        action: 'house',
        title: 'Build homes',
        lead: 'Head of Housing',
        due: 'March 2027',
        promises: 'home; listen',
        ...status,
      },
    ]);
    const [train, house] = document.plan.actions;

    assert.equal(train.title, 'Train advisers');
    assert.equal(train.history[0].status, 'in-progress');
    assert.deepEqual([house.plan, house.due, house.promises], ['our-plan', '2027-03', ['home', 'listen']]);
  });

  it('keeps what was changed by hand, fills in what is not there, and says both', async () => {
    const row = { action: 'train', title: 'Train all advisers', lead: 'Head of Service', start: '01/04/2026' };
    const { document, report } = await imported('plan', [row]);
    const [train] = document.plan.actions;

    assert.deepEqual([train.title, train.start], ['Train advisers', '2026-04-01']);
    assert.deepEqual(
      report.kept.map(({ column }) => column),
      ['title'],
    );
    assert.equal(
      (await imported('plan', [row], { replace: true })).document.plan.actions[0].title,
      'Train all advisers',
    );
  });

  it('makes the plan where there is none, and asks which where there are two', async () => {
    const row = { action: 'house', title: 'Build homes', lead: 'Head of Housing' };
    const { plan, ...without } = reporting();
    const made = await imported('plan', [row], { document: without });
    const two = { ...reporting(), plan: { ...plan, plans: [...plan.plans, { ...plan.plans[0], id: 'other' }] } };

    assert.equal(made.document.plan.actions[0].plan, made.document.plan.plans[0].id);
    assert.equal(faultIn((await imported('plan', [row], { document: two })).problems), '2  plan: blank');
  });
});

describe('a sheet of the local offer', () => {
  it('adds services, with their headings in any spelling', async () => {
    const { document } = await imported('local-offer', [
      {
        ...service,
        cost: '£0',
        phone: '01539 123 456',
        'from age': '18',
        urgent: 'No',
        address: '1 High Street; Anytown',
      },
    ]);
    const [made] = document.localOffer.services;

    assert.deepEqual(made.headings, ['financial-literacy', 'employment']);
    assert.deepEqual([made.status, made.costs, made.urgent], ['active', [{ amount: 0 }], false]);
    assert.deepEqual(made.locations, [{ kind: 'physical', address: ['1 High Street', 'Anytown'] }]);
    assert.deepEqual(
      reviewDocument(document).filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('takes hours, ways to reach it, groups and an amount with the ages of its service', async () => {
    const document = { ...reporting(), cohorts: [{ id: 'leavers', kind: 'former-relevant', label: 'Care leavers' }] };
    const row = {
      ...{ ...service, groups: 'leavers', 'from age': '18', 'to age': '24', 'ways to reach it': 'Phone; home visit' },
      ...{ days: 'Mon to Wed, Friday', opens: '9am', closes: '5.30pm', 'opening times': 'Term time only' },
      ...{ amount: '£3,000', 'how often': 'Once', 'amount reviewed': '01/04/2026' },
    };
    const made = await imported('local-offer', [row], { document });
    const { services, entitlements } = made.document.localOffer;

    assert.deepEqual([services[0].access, services[0].cohorts], [['phone', 'home-visit'], ['leavers']]);
    assert.deepEqual(services[0].schedules, [
      { days: ['MO', 'TU', 'WE', 'FR'], opens: '09:00', closes: '17:30', text: 'Term time only' },
    ]);
    assert.deepEqual(entitlements, [
      {
        ...{ title: 'Advice', service: services[0].id, basis: 'discretionary' },
        ...{ id: `${services[0].id}-amount`, amount: { value: 3000, unit: 'currency' }, per: 'once' },
        ...{ reviewed: '2026-04-01', cohorts: ['leavers'], ageFrom: 18, ageTo: 25, heading: 'financial-literacy' },
      },
    ]);
    const again = await imported('local-offer', [row], { document: made.document });
    assert.deepEqual([again.report.changes, again.report.kept], [[], []]);
    assert.deepEqual(
      reviewDocument(made.document).filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('leaves nothing of a private place that leads there', async () => {
    const row = { ...service, 'private place': 'yes', address: '1 Hidden Lane', postcode: 'AB1 2CD' };
    const { document, report } = await imported('local-offer', [row]);

    assert.doesNotMatch(JSON.stringify(document), /Hidden|AB1/);
    assert.deepEqual(document.localOffer.services[0].locations, [{ kind: 'physical', exact: false }]);
    assert.deepEqual(report.remarks, [{ kind: 'private-place', line: 2 }]);
  });

  it('takes a published address out when the place turns out to be private, and never says it again', async () => {
    const open = { ...service, address: '1 Hidden Lane', postcode: 'AB1 2CD' };
    const { document } = await imported('local-offer', [open]);
    document.localOffer.services[0].locations[0].latitude = 54.3;
    const row = { ...open, 'private place': 'yes' };
    const hidden = await imported('local-offer', [row], { document });

    assert.deepEqual(hidden.document.localOffer.services[0].locations, [{ kind: 'physical', exact: false }]);
    assert.doesNotMatch(JSON.stringify([hidden.document, hidden.report]), /Hidden|AB1|54/);
    assert.deepEqual(
      hidden.report.changes.map(({ kind, id }) => [kind, id]),
      [['hidden', 'advice']],
    );
    assert.deepEqual((await imported('local-offer', [row], { document: hidden.document })).report.changes, []);
  });

  it('keeps a private place private until a row says no, even when the word of the sheet is taken', async () => {
    const { document } = await imported('local-offer', [{ ...service, 'private place': 'yes' }]);
    const row = { ...service, address: '1 Hidden Lane' };
    const later = await imported('local-offer', [row], { document, replace: true });
    const told = await imported('local-offer', [{ ...row, 'private place': 'no' }], { document, replace: true });

    assert.doesNotMatch(JSON.stringify([later.document, later.report]), /Hidden/);
    assert.deepEqual(later.report.remarks, [{ kind: 'private-place', line: 2 }]);
    assert.deepEqual(told.document.localOffer.services[0].locations[0].address, ['1 Hidden Lane']);
  });

  it('says which services it leaves out, where they are few, and how one is withdrawn', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ ...service, id: `service-${at}` }));
    const left = async (there: number, given: number) => {
      const { document } = await imported('local-offer', rows(there));
      return (await imported('local-offer', rows(given), { document })).report.remarks;
    };

    assert.deepEqual(await left(3, 2), [{ kind: 'not-in-sheet', ids: ['service-2'], more: 0 }]);
    assert.deepEqual(
      (await left(20, 13)).map((one) => one.kind === 'not-in-sheet' && [one.ids.length, one.more]),
      [[5, 2]],
    );
    assert.deepEqual([await left(3, 3), await left(20, 1)], [[], []]);
    const { document } = await imported('local-offer', [{ ...service, status: 'defunct' }]);
    assert.deepEqual((await imported('local-offer', rows(1), { document })).report.remarks, []);
  });

  it('keeps what officers added by hand', async () => {
    const { document } = await imported('local-offer', [service]);
    document.localOffer.services[0].needs = ['money'];
    const again = await imported('local-offer', [{ ...service, summary: 'We help.' }], { document });

    assert.deepEqual(again.document.localOffer.services[0].needs, ['money']);
    assert.equal(again.document.localOffer.services[0].summary, 'We help.');
  });

  const faults: [what: string, cells: Cells, fault: string][] = [
    ['a telephone number that lost its 0', { phone: '1539123456' }, '2 E phone: no-leading-zero'],
    ['a heading that there is not', { headings: 'money' }, '2 C headings: code'],
    ['neither yes nor no', { urgent: 'perhaps' }, '2 E urgent: not-yes-or-no'],
    ['ages the wrong way round', { 'from age': '25', 'to age': '18' }, '2 F to age: below-from-age'],
    ['an age that nobody has', { 'to age': '250' }, '2 E to age: out-of-range'],
    ['a cost in words', { cost: 'it depends' }, '2 E cost: no-number'],
    ['a group that there is not', { groups: 'everybody' }, '2 E groups: unknown-id'],
    ['days that are none', { days: 'some mornings' }, '2 E days: not-days'],
    ['an hour that is none', { days: 'Monday', opens: '25:00' }, '2 F opens: not-a-time'],
    ['hours without days', { opens: '9:00', days: '' }, '2 F days: blank'],
    ['how often, without how much', { 'how often': 'once', amount: '' }, '2 F amount: blank'],
  ];
  for (const [what, cells, fault] of faults) {
    it(`names row and column of ${what}`, async () => {
      assert.equal(faultIn((await imported('local-offer', [{ ...service, ...cells }])).problems), fault);
    });
  }
});

describe('a sheet as spreadsheets save it', () => {
  const plain = sheetOf('promises', [kept]);
  const wide = plain
    .split('\r\n')
    .map((row) => `${row},,,`)
    .join('\r\n');
  const same: [what: string, text: string][] = [
    ['with a byte order mark', `\ufeff${plain}`],
    ['with semicolons', plain.replaceAll(',', ';')],
    ['with tabs', plain.replaceAll(',', '\t')],
    ['with empty columns at the end', wide],
    ['with empty rows at the end', `${plain}\r\n,,,,\r\n\r\n,,,,\r\n`],
    ['with rows cut short', `${plain}\r\nhome`],
    [
      'with headings in other spelling',
      plain.replace('promise,date', ' Promise , DATE').replace('no evidence', 'No_Evidence'),
    ],
    ['with a row that explains', plain.replace('\r\n', '\r\n# the id,the day,,,\r\n')],
    ['with a column of its own', plain.replace('promise,', 'team,promise,').replace('listen', 'west,listen')],
  ];
  for (const [what, text] of same) {
    it(`is read ${what}`, async () => {
      const { document, problems } = await imported('promises', text);
      assert.deepEqual(problems, []);
      assert.equal(document.promises.items[0].history[0].status, 'kept');
    });
  }

  it('passes over what explains by the first column of the template, wherever it stands, and says how many rows', async () => {
    const named = { name: '#Children', indicator: 'all', unit: 'count', better: 'neutral', ...figure, value: '250' };
    const { document, report } = await imported('indicators', [
      { ...named, indicator: '# the id' },
      { ...named, indicator: 'all' },
    ]);
    const moved = await imported(
      'indicators',
      'name,indicator,unit,better,period,value,status\n#Children,all,count,neutral,31/03/2026,250,final\n,# the id,,,,,',
    );

    assert.equal(document.indicators.items[1].name, '#Children');
    assert.equal(moved.document.indicators.items[1].name, '#Children');
    for (const { remarks } of [report, moved.report]) {
      assert.deepEqual(
        remarks.filter(({ kind }) => kind === 'passed-over'),
        [{ kind: 'passed-over', rows: 1 }],
      );
    }
  });

  it('takes no comma in a number where semicolons stand between the cells: it may be a decimal point', async () => {
    for (const value of ['18,125', '1,234,567', '£1,234', '-1,5']) {
      const text = `indicator;period;value;status\nrate;31/03/2026;${value};final`;
      assert.match(faultIn((await imported('indicators', text)).problems), /decimal-comma|pound-sign/, value);
    }
    const { document } = await imported('indicators', 'indicator;period;value;status\nrate;31/03/2026;81.25;final');
    assert.equal(document.indicators.observations[1].value, 81.25);
  });

  const refused: [what: string, text: string | Uint8Array, says: string][] = [
    ['a header only', plain.split('\r\n')[0]!, 'no-rows'],
    ['an empty file', '', 'csv'],
    ['Windows-1252', Uint8Array.from([...new TextEncoder().encode(plain), 0x92]), 'csv'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0, 0), 'csv'],
    ['a column missing', plain.replace('status', 'state of it'), 'columns-missing'],
    [
      'a column twice',
      plain.replace('promise,', 'date,promise,').replace('listen', '31/03/2026,listen'),
      'column-twice',
    ],
    ['a heading nearly known', plain.replace('no evidence', 'no evidense'), 'column-unclear'],
    ['a cell under no heading', wide.replace(/,$/, ',stray'), 'no-heading'],
    ['no header', 'listen,31/03/2026,kept,Board\r\nhome,31/03/2026,kept,Board', 'no-header'],
    ['a section in a file of its own', plain, 'section-elsewhere'],
  ];
  for (const [what, text, says] of refused) {
    it(`is refused for ${what}`, async () => {
      const document =
        says === 'section-elsewhere' ? { ...reporting(), promises: { href: 'promises.json' } } : reporting();
      assert.equal(faultIn((await imported('promises', text, { document })).problems), says);
    });
  }

  it('says in which line the headings stand, if a title stands above them', async () => {
    const { problems } = await imported('promises', 'Quarter 4,,,\r\npromise,date,status,by\r\nlisten,x,kept,Board');
    assert.ok(problems[0]?.kind === 'no-header' && problems[0].further === 2);
  });

  it('says of a heading that is nearly known once that it is not there', async () => {
    const { problems } = await imported('promises', plain.replace('promise,', 'promises,'));
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['column-unclear'],
    );
  });

  it('is refused for headings without repeating them: without a header they are cells', async () => {
    const { problems } = await imported('promises', 'somebody,else\r\nlisten,x');
    assert.ok(!JSON.stringify(problems).includes('somebody'));
  });

  it('says everything that is wrong at once', async () => {
    const { problems } = await imported('promises', [
      { ...kept, status: 'x' },
      { ...kept, promise: 'nobody', date: 'x' },
    ]);
    assert.equal(problems.length, 3);
  });

  it('stops before more rows than any document holds', async () => {
    const { problems } = await imported('promises', plain + '\r\nlisten,,,,'.repeat(20_001));
    assert.equal(faultIn(problems), 'too-many-rows');
  });
});
