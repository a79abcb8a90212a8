import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EesFault } from '../../../src/import/ees/fault.js';
import { importEes, type EesRequest } from '../../../src/import/ees/import-ees.js';
import { reviewDocument } from '../../../src/schema/authoring.js';
import type { Observation } from '../../../src/schema/indicators.js';
import type { Sections } from '../../../src/schema/dataset.js';
import { anytown, made, requestFor, textOf, withNeighbours } from './files.js';

async function imported(names: Parameters<typeof requestFor>[0], other: Partial<EesRequest> = {}) {
  const { document, report } = await importEes(requestFor(names, other));
  const sections = document as unknown as Sections;
  const figures = (measure: string, place = 'council') =>
    sections.indicators.observations
      .filter(({ id }) => id.startsWith(`ees-${measure}-${place}-2`))
      .map(({ value, missing }) => value ?? missing?.symbol);
  const one = (id: string) => sections.indicators.observations.find((observation) => observation.id === id)!;
  return { document, sections, report, figures, one };
}

describe('importing a table', () => {
  it('takes the figures of the council and of whom it is compared with, in order of time', async () => {
    const { figures, report } = await imported(['looked-after.csv'], { compare: withNeighbours() });

    assert.deepEqual(figures('rate'), [88, 'c']);
    assert.deepEqual(figures('rate', 'england'), [70, 71]);
    assert.deepEqual(figures('rate', 'region'), [80, 82]);
    // 2024: 50, z, 40, 70; 2025: 52, 61, 41, k.
    assert.deepEqual(figures('rate', 'neighbours-2025'), [50, 52]);
    assert.deepEqual(report.problems, []);
  });

  it('shows neighbours as their median, or their mean, and says how many took part', async () => {
    const of = async (method: 'median' | 'mean') => {
      const { sections } = await imported(['looked-after.csv'], { compare: withNeighbours(method) });
      const area = sections.areas.find(({ level }) => level === 'neighbours')!;
      const all = sections.indicators.observations.filter(
        (one) => one.area === area.id && one.indicator === 'ees-rate',
      );
      return { area, values: all.map(({ value }) => value), notes: all.map(({ note }) => note) };
    };

    const median = await of('median');
    assert.deepEqual(median.values, [50, 52]);
    assert.match(String(median.notes[0]), /3 of the 4/);
    assert.deepEqual(median.area, {
      id: 'ees-neighbours-2025',
      name: 'Statistical neighbours, 2025 model (median)',
      level: 'neighbours',
      members: ['Marrowby, City of', 'St. Osric', 'Tarnshire', 'Skellow'],
      model: 'DfE statistical neighbours, 2025 model',
      method: 'median',
    });
    assert.deepEqual((await of('mean')).values, [53.3, 51.3]);
  });

  it('works out nothing for neighbours of whom most have no figure', async () => {
    const { sections } = await imported(['care-leavers-2025.csv'], { compare: withNeighbours() });
    const higher = sections.indicators.observations.filter(
      ({ indicator, area }) => indicator === 'ees-higher-education-19-21' && area === 'ees-neighbours-2025',
    );

    assert.equal(higher.length, 2);
    for (const { value, missing } of higher) assert.deepEqual([value, missing], [undefined, { reason: 'unavailable' }]);
  });

  it('keeps every symbol as a reason, and explains it in the document', async () => {
    const { sections, figures } = await imported(['looked-after.csv', 'workforce.csv', 'accommodation.csv']);

    assert.deepEqual(figures('started'), ['x', 'x']);
    assert.deepEqual(figures('ceased'), ['low', 'low']);
    assert.deepEqual(figures('agency'), [20.5, 'u']);
    assert.deepEqual(figures('turnover'), [':', '~']);
    assert.deepEqual(
      sections.about.symbols?.map(({ symbol }) => symbol),
      [':', 'c', 'low', 'u', 'x', '~'],
    );
    assert.deepEqual(
      sections.indicators.observations.filter(
        ({ value, missing }) => (value === undefined) === (missing === undefined),
      ),
      [],
    );
  });

  it('tells what was odd, and what was left and why', async () => {
    const { report } = await imported(['looked-after.csv', 'workforce.csv']);
    const [workforce, lookedAfter] = [...report.files].sort((a) => (a.file === 'workforce.csv' ? -1 : 1));
    const kinds = (file: typeof workforce) => new Set(file!.remarks.map(({ kind }) => kind));
    const left = (file: typeof workforce) => Object.fromEntries(file!.dropped.map(({ why, rows }) => [why, rows]));

    assert.ok(kinds(lookedAfter).has('byte-order-mark') && kinds(lookedAfter).has('carriage-returns'));
    assert.ok(kinds(workforce).has('obsolete-symbol'));
    assert.deepEqual(left(workforce), { together: 2, future: 4 });
    assert.deepEqual(left(lookedAfter), { 'other-council': 24, 'other-region': 12 });
    assert.deepEqual(workforce!.dropped.find(({ why }) => why === 'together')!.examples, ['Tarnshire / Skellow']);
  });

  it('tells of a measure whose label is another one in the newest year', async () => {
    const label = 'Total in education, employment or training';
    const renamed = textOf('care-leavers-2025.csv').replace(/^2025,.*$/gm, (row) =>
      row.replace(label, 'In education, employment or training'),
    );
    const { report } = await imported([made(renamed)], { measures: new Set(['in-education-or-work-19-21']) });
    const early = report.files[0]!.remarks.filter(({ kind }) => kind === 'ends-early');

    assert.deepEqual(early, [
      { kind: 'ends-early', measure: 'in-education-or-work-19-21', to: '2024', newest: '2025' },
    ]);
  });

  it('adds no second England to a document whose own has no code, and takes no other country for it', async () => {
    for (const [name, ids] of [
      ['England', ['our-area', 'country', 'ees-e12000003']],
      ['Wales', ['our-area', 'country', 'ees-england', 'ees-e12000003']],
    ] as const) {
      const document = anytown();
      (document.areas as object[]).push({ id: 'country', name, level: 'country' });
      const { sections } = await imported(['looked-after.csv'], { document });

      assert.deepEqual(
        sections.areas.map(({ id }) => id),
        ids,
      );
    }
  });

  it('takes only the region of the council, though others and half of London are in the file', async () => {
    const { sections } = await imported(['looked-after.csv']);

    assert.deepEqual(
      sections.areas.map(({ name, code }) => [name, code]),
      [
        ['Anytown', 'E06000998'],
        ['England', 'E92000001'],
        ['Yorkshire and The Humber', 'E12000003'],
      ],
    );
  });

  it('reads a score in a column of heads as a score, and the heads as what they are', async () => {
    const { one, sections } = await imported(['health.csv'], { measures: new Set(['sdq-average', 'sdq-received']) });

    assert.equal(one('ees-sdq-average-council-2025').value, 14.2);
    assert.equal(sections.indicators.items.find(({ id }) => id === 'ees-sdq-average')!.unit, 'score');
    const { value, numerator, denominator } = one('ees-sdq-received-council-2025');
    assert.deepEqual([value, numerator, denominator], [75, 45, 60]);
  });

  it('tells two tables with the same columns apart by their labels', async () => {
    const { report } = await imported(['accommodation.csv', 'care-leavers-2025.csv']);

    assert.deepEqual(report.files.map(({ title }) => title).sort(), [
      'Care leavers: activity',
      'Care leavers: suitability of accommodation',
    ]);
  });

  it('gives each figure its source, with edition and licence', async () => {
    const { sections, one } = await imported(['looked-after.csv']);
    const source = sections.documents.find(({ id }) => id === one('ees-rate-council-2024').source!.document)!;

    assert.deepEqual(
      [source.kind, source.edition, source.licence],
      ['statistics', '2025', 'Open Government Licence v3.0'],
    );
    assert.equal(sections.organisations.find(({ id }) => id === source.organisation)!.name, 'Department for Education');
    assert.deepEqual(one('ees-number-england-2024').rounding, { base: 10 });
    assert.equal(one('ees-number-council-2024').rounding, undefined);
  });

  it('makes a document without errors or warnings', async () => {
    const all = [
      'looked-after.csv',
      'care-leavers-2025.csv',
      'care-leavers-2024.csv',
      'accommodation.csv',
      'workforce.csv',
    ];
    const { document } = await imported(all, { compare: withNeighbours() });

    assert.deepEqual(reviewDocument(document), []);
  });
});

describe('two editions of a table', () => {
  const measures = new Set(['in-education-or-work-19-21', 'apprenticeship-19-21']);
  const series = ({ indicators }: Sections) =>
    indicators.observations
      .filter(({ indicator, area }) => indicator === 'ees-in-education-or-work-19-21' && area === 'our-area')
      .map(({ id, value, numerator, source, revisionOf, status }: Observation) => ({
        id,
        value,
        numerator,
        source: source!.document,
        revisionOf,
        status,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));

  const both = [
    {
      id: 'ees-in-education-or-work-19-21-council-2023',
      value: 50,
      numerator: 40,
      source: 'ees-looked-after-2024',
      revisionOf: undefined,
      status: 'final',
    },
    {
      id: 'ees-in-education-or-work-19-21-council-2024',
      value: 53,
      numerator: 42,
      source: 'ees-looked-after-2024',
      revisionOf: undefined,
      status: 'final',
    },
    {
      id: 'ees-in-education-or-work-19-21-council-2024-edition-2025',
      value: 55,
      numerator: 44,
      source: 'ees-looked-after-2025',
      revisionOf: 'ees-in-education-or-work-19-21-council-2024',
      status: 'revised',
    },
    {
      id: 'ees-in-education-or-work-19-21-council-2025',
      value: 50,
      numerator: 40,
      source: 'ees-looked-after-2025',
      revisionOf: undefined,
      status: 'final',
    },
  ];

  for (const names of [
    ['care-leavers-2024.csv', 'care-leavers-2025.csv'],
    ['care-leavers-2025.csv', 'care-leavers-2024.csv'],
  ]) {
    it(`are both read, and a changed figure is kept beside the one that revises it (${names.join(', ')})`, async () => {
      const { sections, report } = await imported(names, { measures });

      assert.deepEqual(series(sections), both);
      assert.deepEqual(
        report.merge.revised.map(({ was, is }) => [was, is]),
        [['53 (42 of 80)', '55 (44 of 80)']],
      );
    });
  }

  it('come one after the other as they come together', async () => {
    const first = await imported(['care-leavers-2024.csv'], { measures });
    const second = await imported(['care-leavers-2025.csv'], { measures, document: first.document });

    assert.deepEqual(series(second.sections), both);
    assert.equal(second.one('ees-in-education-or-work-19-21-england-2024').source!.document, 'ees-looked-after-2025');
  });

  it('may come the newer one first: what is older is put behind it, and nothing is lost', async () => {
    const first = await imported(['care-leavers-2025.csv'], { measures });
    const second = await imported(['care-leavers-2024.csv'], { measures, document: first.document });
    const [, older, newer] = series(second.sections)
      .sort((a, b) => (a.value! < b.value! ? -1 : 1))
      .slice(-3);

    assert.deepEqual([older!.value, older!.source], [53, 'ees-looked-after-2024']);
    assert.deepEqual([newer!.value, newer!.revisionOf, newer!.status], [55, older!.id, 'revised']);
  });

  it('are named as sources, the older one as superseded', async () => {
    const { sections } = await imported(['care-leavers-2024.csv', 'care-leavers-2025.csv'], { measures });

    assert.deepEqual(
      sections.documents.map(({ id, status, supersededBy, supersedes }) => [id, status, supersededBy, supersedes]),
      [
        ['ees-looked-after-2024', 'superseded', ['ees-looked-after-2025'], undefined],
        ['ees-looked-after-2025', 'current', undefined, ['ees-looked-after-2024']],
      ],
    );
  });

  it('say of a category that came or went that it does not apply', async () => {
    const { figures } = await imported(['care-leavers-2024.csv'], { measures });

    assert.deepEqual(figures('apprenticeship-19-21'), ['z', 5]);
  });

  it('can be named, where the year does not tell a correction from what it corrects', async () => {
    const first = await imported(['care-leavers-2025.csv'], { measures });
    const second = await imported(['care-leavers-2025.csv'], {
      measures,
      document: first.document,
      edition: '2025, corrected',
    });

    assert.equal(second.report.merge.added, 0);
    assert.ok(second.sections.documents.some(({ id }) => id === 'ees-looked-after-2025-corrected'));
  });
});

describe('editions that are named', () => {
  const measures = new Set(['in-education-or-work-19-21']);
  const older = made(textOf('care-leavers-2025.csv').replaceAll(',50', ',40'));
  const status = (sections: Sections) => sections.documents.map(({ edition, status: one }) => [edition, one]);

  for (const [was, is] of [
    ['2025, provisional', '2025, final'],
    ['November 2025', 'March 2026, corrected'],
    ['2025', '2025, corrected'],
    ['2025, corrected', '2025, corrected 2'],
    ['2024/25, final', '2025/26, provisional'],
  ] as const) {
    it(`are put in the order of their time and firmness, whichever comes first: ${was}, then ${is}`, async () => {
      const two = [
        [older, was],
        ['care-leavers-2025.csv', is],
      ] as const;
      for (const turns of [two, [...two].reverse()]) {
        let document = anytown();
        let last: Sections | undefined;
        for (const [file, edition] of turns) {
          const { sections, ...made } = await imported([file], { measures, edition, document });
          [document, last] = [made.document, sections];
        }
        assert.deepEqual(new Map(status(last!) as [string, string][]).get(was), 'superseded');
        assert.deepEqual(new Map(status(last!) as [string, string][]).get(is), 'current');
        const revisions = last!.indicators.observations.filter(({ revisionOf }) => revisionOf);
        const source = last!.documents.find(({ edition }) => edition === is)!.id;
        assert.ok(revisions.length);
        assert.deepEqual([...new Set(revisions.map((one) => one.source!.document))], [source]);
      }
    });
  }

  for (const [was, is] of [
    ['2025', 'corrected'],
    ['2025', 'November 2025'],
    ['2025, final', '2025, corrected'],
    ['2025, first', '2025, second'],
  ] as const) {
    it(`are refused where nobody can tell which is newer: ${was} and ${is}`, async () => {
      const { document } = await imported([older], { measures, edition: was });
      await assert.rejects(
        imported(['care-leavers-2025.csv'], { measures, edition: is, document }),
        ({ problem }: EesFault) => problem.kind === 'edition-order',
      );
    });
  }

  it('are not for two vintages at once: old figures would go under the new name', async () => {
    await assert.rejects(
      imported(['care-leavers-2024.csv', 'care-leavers-2025.csv'], { measures, edition: '2025, final' }),
      ({ problem }: EesFault) => problem.kind === 'edition-of-several',
    );
  });
});

describe('a table that says how firm its figures are', () => {
  const [council, england] = [
    'Local authority,E92000001,England,E12000003,Yorkshire and The Humber,998,Anytown,E06000998',
    'National,E92000001,England,,,,,',
  ];
  const header =
    'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,social_care_group,version,t_pupils,t_att8,avg_att8,t_l2basics_95,pt_l2basics_95,t_l2basics_94,pt_l2basics_94,t_ebacc_e_ptq_ee,pt_ebacc_e_ptq_ee,t_ebaccaps,avg_ebaccaps,t_inp8calc,t_p8score,avg_p8score,p8score_CI_low,p8score_CI_upp';
  const file = (version: string, score: number) =>
    made(
      [
        header,
        ...[`${council}|${score}`, `${england}|17.3`].map((row) => {
          const [place, figure] = row.split('|');
          return `202425,Academic year,${place},CLA 12 months at 31 March,${version},30,500,${figure}${',z'.repeat(13)}`;
        }),
        '',
      ].join('\n'),
    );
  const measures = new Set(['attainment-8']);
  const series = ({ indicators }: Sections) =>
    indicators.observations.map(({ id, value, status, revisionOf }) => [id, value, status, revisionOf]);
  const [first, then, all] = [
    'ees-attainment-8-council-2024-25',
    'ees-attainment-8-council-2024-25-edition-2024-25-final',
    'ees-attainment-8-england-2024-25',
  ];

  it('may come out again under one name: what it changes is revised, and what it confirms is firmer', async () => {
    const revised = await imported([file('Revised', 16.6)], { measures });
    const final = await imported([file('Final', 17.2)], { measures, document: revised.document });

    assert.deepEqual(series(final.sections), [
      [first, 16.6, 'revised', undefined],
      [all, 17.3, 'final', undefined],
      [then, 17.2, 'final', first],
    ]);
    assert.deepEqual(
      [final.report.merge.byHand, final.report.merge.revised.map(({ was, is }) => [was, is])],
      [[], [['16.6', '17.2']]],
    );
    for (const again of [file('Final', 17.2), file('Revised', 16.6)]) {
      const { document } = await imported([again], { measures, document: final.document });
      assert.deepEqual(document, final.document);
    }
  });

  it('may come the firmer one first: what is older is put behind it', async () => {
    const final = await imported([file('Final', 17.2)], { measures });
    const { sections } = await imported([file('Provisional', 16.1)], { measures, document: final.document });

    assert.deepEqual(series(sections), [
      [first, 17.2, 'final', `${first}-edition-2024-25-provisional`],
      [all, 17.3, 'final', undefined],
      [`${first}-edition-2024-25-provisional`, 16.1, 'provisional', undefined],
    ]);
  });

  it('leaves alone what was changed by hand since', async () => {
    const { document, one } = await imported([file('Revised', 16.6)], { measures });
    one(first).value = 18;
    const again = await imported([file('Revised', 16.6)], { measures, document });

    assert.deepEqual(again.document, document);
    assert.deepEqual(again.report.merge.byHand, [{ id: first, document: '18', file: '16.6' }]);
  });
});

describe('a table of quarters and years', () => {
  it('keeps the last quarter and the year, which end on one day', async () => {
    const text = textOf('looked-after.csv')
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n');
    const rows = (identifier: string, rate: number) =>
      made(
        [
          text.split('\n')[0],
          `202425,${identifier},Local authority,E92000001,England,E12000003,Yorkshire and The Humber,998,Anytown,E06000998,Children looked after on 31 March each year,1,640,${rate}`,
          '',
        ].join('\n'),
      );
    const measures = new Set(['rate']);
    const quarter = await imported([rows('Financial year Q4', 47)], { measures });
    const { sections, report } = await imported([rows('Financial year', 171)], {
      measures,
      document: quarter.document,
    });

    assert.deepEqual(
      sections.indicators.observations.map(({ value, revisionOf }) => [value, revisionOf]),
      [
        [47, undefined],
        [171, undefined],
      ],
    );
    assert.deepEqual([report.merge.byHand, report.merge.revised], [[], []]);
  });
});

describe('a file in which the council is only together with another', () => {
  const together = (other: Partial<EesRequest>) => {
    const text = textOf('workforce.csv').replaceAll('998,E06000998,Anytown', '998 / 997,E06000998 / E06000997,Two');
    return imported(['looked-after.csv', made(text, 'together.csv')], other);
  };

  it('does not keep the others from being imported, and says with whom', async () => {
    const { report, figures } = await together({ measures: new Set(['rate']) });

    assert.deepEqual(report.problems, []);
    assert.deepEqual(figures('rate'), [88, 'c']);
    const { remarks } = report.files.find(({ file }) => file === 'together.csv')!;
    assert.deepEqual(
      remarks.find(({ kind }) => kind === 'only-together'),
      { kind: 'only-together', names: 'Two' },
    );
  });

  it('fails for a measure of it that was asked for', async () => {
    const { report } = await together({ measures: new Set(['rate', 'caseload']) });

    assert.deepEqual(report.problems, [
      { file: 'together.csv', problem: { kind: 'measure-empty', measure: 'caseload', together: 'Two' } },
    ]);
  });
});

describe('a document that is imported into', () => {
  it('is not changed by importing the same again', async () => {
    const first = await imported(['looked-after.csv', 'care-leavers-2024.csv', 'care-leavers-2025.csv'], {
      compare: withNeighbours(),
    });
    const second = await imported(['care-leavers-2025.csv', 'looked-after.csv', 'care-leavers-2024.csv'], {
      compare: withNeighbours(),
      document: first.document,
    });

    assert.equal(JSON.stringify(second.document), JSON.stringify(first.document));
    assert.deepEqual([second.report.merge.added, second.report.merge.byHand], [0, []]);
  });

  it('is itself left alone: only the copy has the figures', async () => {
    const document = anytown();
    await imported(['looked-after.csv'], { document });

    assert.deepEqual(document, anytown());
  });

  it('keeps what was changed by hand, and says where it differs', async () => {
    const { document, sections } = await imported(['looked-after.csv']);
    const rate = sections.indicators.items.find(({ id }) => id === 'ees-rate')!;
    const figure = sections.indicators.observations.find(({ id }) => id === 'ees-rate-council-2024')!;
    Object.assign(rate, {
      name: { default: 'How many of us', translations: { cy: 'Faint ohonom' } },
      polarity: 'lower',
    });
    Object.assign(figure, { value: 89, note: 'Counted again.' });
    sections.areas[1]!.name = 'All of England';

    const again = await imported(['looked-after.csv'], { document });

    assert.equal(JSON.stringify(again.document), JSON.stringify(document));
    assert.deepEqual(again.report.merge.byHand, [{ id: 'ees-rate-council-2024', document: '89', file: '88' }]);
  });

  it('gets no second area for one that it has by code', async () => {
    const document = anytown();
    (document.areas as unknown[]).push({ id: 'eng', name: 'England', level: 'country', code: 'E92000001' });
    const { sections } = await imported(['looked-after.csv'], { document });

    assert.deepEqual(
      sections.areas.map(({ id }) => id),
      ['our-area', 'eng', 'ees-e12000003'],
    );
    assert.equal(sections.indicators.observations.filter(({ area }) => area === 'eng').length, 8);
  });
});
