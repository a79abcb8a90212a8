/* eslint-disable @typescript-eslint/no-explicit-any -- documents are broken in ways that types would forbid */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { auditDocument } from '../../../src/disclosure/audit.js';
import { seeded } from '../../helpers/seeded.js';
import { by, children, foundIn, from, hidden, percent } from './planted.js';

const illustrative = readFileSync(new URL('../../../demo/data/illustrative.json', import.meta.url), 'utf8');

const odd: unknown[] = [
  null,
  -1,
  1e308,
  0.5,
  NaN,
  '',
  '3',
  'constructor',
  [],
  [null],
  {},
  { default: 3 },
  { reason: 'suppressed' },
  { kind: 'interval', start: '9999', end: '0000' },
  true,
];

describe('the disclosure audit, given anything', () => {
  for (const document of [
    null,
    0,
    'x',
    [],
    {},
    { indicators: 3 },
    { indicators: { observations: [null, 1, {}] } },
    { schemaVersion: '9.0' },
  ]) {
    it(`has an answer for ${JSON.stringify(document)}`, () => assert.ok(Array.isArray(auditDocument(document))));
  }

  it('has an answer for a real document that is broken anywhere among its figures', () => {
    const random = seeded('broken');
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
    for (let time = 0; time < 60; time++) {
      const document = JSON.parse(illustrative) as any;
      for (let spoilt = 0; spoilt < 20; spoilt++) {
        const entry = pick<any>([
          ...document.indicators.observations,
          ...document.indicators.items,
          ...document.areas,
          ...document.notes,
        ]);
        if (entry) entry[pick(Object.keys(entry))] = pick(odd);
      }
      assert.ok(
        Array.isArray(auditDocument(document, { against: [{ name: 'old', document: JSON.parse(illustrative) }] })),
      );
    }
  });

  it('has an answer where days are no days', () => {
    const figures = [hidden, { value: 9 }, { value: 20 }, { value: 30 }];
    const document = children(...figures.map((figure, at) => ({ ...figure, ...from('2025-13-45', `2025-13-9${at}`) })));
    assert.ok(Array.isArray(foundIn(document)));
  });

  it('ends soon where spans can be laid end to end in very many ways, and none fits', () => {
    const day = (at: number) => new Date(Date.UTC(2024, 3, 1 + at)).toISOString().slice(0, 10);
    const spans = Array.from({ length: 50 }, (_, at) =>
      [1, 2, 3].map((days) => ({ value: 900, ...from(day(at), day(at + days)) })),
    );
    const document = children({ value: 9000, ...from(day(0), day(364)) }, ...spans.flat());

    assert.deepEqual(foundIn(document), []);
  });

  it('ends soon in a table of thousands of hidden cells', () => {
    const names = Array.from({ length: 50 }, (_, at) => `${at}`);
    const cells = names.flatMap((row) => names.map((column) => ({ ...hidden, ...by({ row, column }) })));
    const document = children(
      { value: 50_000 },
      ...names.flatMap((name) => [
        { value: 1000, ...by({ row: name }) },
        { value: 1000, ...by({ column: name }) },
      ]),
      ...cells,
    );

    assert.deepEqual(
      foundIn(document).map((one) => one.replace(/ .*/, '')),
      ['cross-break'],
    );
  });

  it('says of figures that contradict each other that it cannot tell', () => {
    const document = children(
      { value: 12 },
      { value: 30, ...by({ sex: 'boys' }) },
      { ...hidden, ...by({ sex: 'girls' }) },
    );
    assert.deepEqual(foundIn(document), ['inconsistent warning [2]: no number fits here']);
    assert.deepEqual(foundIn(percent({ value: 50, numerator: 90, denominator: 60 })), []);
  });

  it('reads long texts in time', () => {
    const texts = [
      '1 '.repeat(9000),
      'one of the other more young '.repeat(700),
      `A. A. ${'Aa '.repeat(6000)}`,
      'a'.repeat(20_000),
      '1'.repeat(20_000),
      'a@'.repeat(10_000),
      'aged 1 - '.repeat(2000),
      '07'.repeat(9000),
    ];
    const start = process.cpuUsage();
    auditDocument({ notes: texts.map((text) => ({ text })) });

    assert.ok(process.cpuUsage(start).user < 2_000_000);
  });
});
