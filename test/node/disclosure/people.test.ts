import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countedBy, countedIn } from '../../../src/disclosure/people.js';
import { children, foundIn, measured } from './planted.js';

const people = [
  'children',
  'Care leavers aged 19 to 21',
  'Number of children in care',
  'Of the 250 cared for children on that day',
  'Looked after children with three or more homes',
  'children and young people',
  'Percentage of care leavers in suitable accommodation',
  'Those who left care',
  'boys',
];
const things = [
  'promises',
  'Promises made to children',
  'incidents',
  'Children’s homes',
  'Number of visits to children',
  'Young people’s meetings',
  'Homes for children',
  'social workers',
  'Children in Care Council meetings held',
];

describe('what is counted', () => {
  for (const words of people) it(`is people where it says “${words}”`, () => assert.equal(countedIn(words), 'people'));
  for (const words of things) it(`is things where it says “${words}”`, () => assert.equal(countedIn(words), 'things'));

  it('may be people where each has one, or where nothing says so', () => {
    for (const words of ['foster carers', 'Adoptions', 'exclusions']) assert.equal(countedIn(words), 'perhaps');
    for (const words of [
      'Child protection conferences',
      'Looked after children nurses',
      'Youth clubs',
      'Baby boxes given',
    ])
      assert.equal(countedIn(words), 'perhaps');
    assert.equal(countedBy({ unit: 'count', name: 'In secure places' }), 'things');
    assert.equal(countedBy({ unit: 'count', name: 'Leaving early' }), 'perhaps');
  });

  it('is people where the groups are named and nothing else says so', () => {
    assert.equal(countedBy({ unit: 'count', name: 'Leaving early', cohorts: ['looked-after'] }), 'people');
    assert.equal(countedBy({ unit: 'count', counts: 'incidents', cohorts: ['looked-after'] }), 'things');
  });

  it('is never people in days or pounds', () => {
    assert.equal(countedBy({ unit: 'days', population: 'Children' }), 'things');
  });

  it('lets small counts of things be', () => {
    const things = [
      measured(
        { unit: 'percent', name: 'Promises kept', numeratorLabel: 'promises kept', denominatorLabel: 'promises' },
        { value: 50, numerator: 2, denominator: 4 },
      ),
      measured({ unit: 'count', name: 'Promises kept', counts: 'promises' }, { value: 2 }),
      measured({ unit: 'count', counts: 'incidents' }, { value: 3 }),
      measured(
        { unit: 'percent', name: 'Promises', population: 'Promises we made to children' },
        { value: 100, numerator: 4, denominator: 4 },
      ),
    ];
    for (const document of things) assert.deepEqual(foundIn(document), []);
  });

  it('warns where it may be people, and says how to say it', () => {
    assert.deepEqual(foundIn(measured({ unit: 'count', name: 'Adoptions' }, { value: 3 })), [
      'small warning [0].value: 3',
    ]);
  });

  it('lets people be who are many, or none', () => {
    assert.deepEqual(foundIn(children({ value: 6 }, { value: 0 }, { value: 250 })), []);
  });
});
