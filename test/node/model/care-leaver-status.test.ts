import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { CareAnswers } from '../../../src/model/care-leaver-answers.js';
import { careLeaverStatusOf } from '../../../src/model/care-leaver-status.js';
import type { CareLeaverStatus } from '../../../src/model/care-leaver-status.js';
import { seeded } from '../../helpers/seeded.js';

const ages = [0, 5, 13, 14, 15, 15.99, 16, 17, 17.9, 18, 19, 20, 20.99, 21, 22, 24, 24.99, 25, 26, 40];
const histories = ['in-care', 'left-before-16', 'left-at-16-or-17', 'left-at-18'] as const;
const yesNo = ['yes', 'no'] as const;
const asked = ['thirteenWeeks', 'education', 'specialGuardianship', 'returnedHome', 'custodyOrHospital'] as const;

type Full = Required<Pick<CareAnswers, (typeof asked)[number] | 'age' | 'history'>>;

const everyAnswer: Full[] = ages.flatMap((age) =>
  histories.flatMap((history) =>
    Array.from({ length: 2 ** asked.length }, (_, bits) => ({
      age,
      history,
      ...(Object.fromEntries(asked.map((name, at) => [name, yesNo[(bits >> at) & 1]])) as Record<
        (typeof asked)[number],
        'yes' | 'no'
      >),
    })),
  ),
);

const possible = ({ age, history }: Full) =>
  !(history === 'left-at-16-or-17' && (age as number) < 16) && !(history === 'left-at-18' && (age as number) < 18);

/**
 * The law's groups read clause by clause from the table of categories, as whether each may or must apply. It shares
 * nothing with the code it judges.
 */
function oracle(full: Full): string[] {
  const age = full.age as number;
  const yes = (name: (typeof asked)[number]) => full[name] === 'yes';
  const child = age < 18;
  const stillIn = child && full.history === 'in-care';
  const inCareAt18 = !child && (full.history === 'in-care' || full.history === 'left-at-18');
  const leftAt16 = full.history === 'left-at-16-or-17';
  const locked = full.history === 'left-before-16' && yes('custodyOrHospital');
  const family = yes('returnedHome') || yes('specialGuardianship');
  const found = new Set<string>();

  if (age < 16) return [stillIn ? 'looked-after' : 'care-experienced'];
  if (stillIn) return [yes('thirteenWeeks') ? 'eligible' : 'looked-after'];

  const rights = yes('thirteenWeeks') && (inCareAt18 || leftAt16 || locked);
  const doubtful = rights && !inCareAt18 && family;
  if (rights && child) found.add('relevant');
  if (rights && age >= 18 && age < 25) found.add('former-relevant');
  if (rights && age >= 25 && yes('education')) found.add('former-relevant').add('care-experienced');
  if (!rights || doubtful) {
    const advised = inCareAt18 || leftAt16 || yes('specialGuardianship');
    const young = age < 21 || (age < 25 && yes('education'));
    found.add(advised && young ? 'qualifying' : 'care-experienced');
  }
  if (found.size === 0) found.add('care-experienced');
  return [...found].sort();
}

const withGaps = (random: () => number): CareAnswers => {
  const full = everyAnswer[Math.floor(random() * everyAnswer.length)]!;
  return Object.fromEntries(
    Object.entries(full).flatMap(([name, answer]) => {
      const chance = random();
      return chance < 0.3 ? [] : [[name, chance < 0.5 ? 'not-sure' : answer]];
    }),
  );
};

describe('careLeaverStatusOf', () => {
  it('agrees with the table of the law for every full set of answers that can be true', () => {
    for (const full of everyAnswer.filter(possible)) {
      assert.deepEqual([...careLeaverStatusOf(full).statuses].sort(), oracle(full), JSON.stringify(full));
    }
  });

  it('never says none, and always says what to ask for', () => {
    const random = seeded('never none');
    for (const answers of [{}, ...everyAnswer, ...Array.from({ length: 1000 }, () => withGaps(random))]) {
      const status = careLeaverStatusOf(answers);

      assert.ok(status.statuses.length > 0 && ['likely', 'may'].includes(status.likelihood), JSON.stringify(answers));
      assert.ok(status.follows.includes('local-offer') && status.follows.includes('advocate'));
      assert.doesNotMatch(JSON.stringify(status), /not-eligible|"none"/);
    }
  });

  it('is likely where one group fits, and says may where more do', () => {
    const random = seeded('likely');
    for (let times = 0; times < 1000; times++) {
      const { likelihood, statuses } = careLeaverStatusOf(withGaps(random));

      assert.equal(likelihood, statuses.length === 1 ? 'likely' : 'may');
    }
  });

  it('never gives a stronger answer for one more “not sure”', () => {
    const random = seeded('monotone');
    for (let times = 0; times < 1000; times++) {
      const answers = withGaps(random);
      const before = careLeaverStatusOf(answers);
      for (const name of Object.keys(answers) as (keyof CareAnswers)[]) {
        const after = careLeaverStatusOf({ ...answers, [name]: 'not-sure' });
        const why = `${JSON.stringify(answers)} without ${name}`;

        assert.ok(before.likelihood === 'likely' || after.likelihood === 'may', why);
        if (!before.reasons.includes('answers-disagree')) {
          assert.deepEqual(
            before.statuses.filter((status) => !after.statuses.includes(status)),
            [],
            why,
          );
        }
      }
    }
  });

  it('takes a skipped question as one not sure of', () => {
    const random = seeded('skipped');
    for (let times = 0; times < 500; times++) {
      const answers = withGaps(random);
      const skipped = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'not-sure'));

      assert.deepEqual(careLeaverStatusOf(answers), careLeaverStatusOf(skipped));
    }
  });

  it('ends each group before its upper age', () => {
    const inCareTo18 = { history: 'left-at-18', thirteenWeeks: 'yes', education: 'no' } as const;
    const shortly = { ...inCareTo18, thirteenWeeks: 'no' } as const;
    const cases: [CareAnswers, string][] = [
      [{ ...inCareTo18, history: 'in-care', age: 15.9 }, 'looked-after'],
      [{ ...inCareTo18, history: 'in-care', age: 17.9 }, 'eligible'],
      [{ ...inCareTo18, history: 'in-care', age: 18 }, 'former-relevant'],
      [{ ...inCareTo18, age: 24.9 }, 'former-relevant'],
      [{ ...inCareTo18, age: 25 }, 'care-experienced'],
      [{ ...shortly, age: 20.9 }, 'qualifying'],
      [{ ...shortly, age: 21 }, 'care-experienced'],
      [{ ...shortly, age: 24.9, education: 'yes' }, 'qualifying'],
      [{ ...shortly, age: 25, education: 'yes' }, 'care-experienced'],
    ];
    for (const [answers, status] of cases) {
      assert.deepEqual(careLeaverStatusOf(answers).statuses, [status], JSON.stringify(answers));
    }
  });

  it('names the questions that would narrow it, and answering one of them does', () => {
    const narrowed = (status: CareLeaverStatus, answers: CareAnswers, name: string) =>
      [...ages, ...histories, ...yesNo].some(
        (answer) => careLeaverStatusOf({ ...answers, [name]: answer }).statuses.length < status.statuses.length,
      );
    const random = seeded('missing');
    for (let times = 0; times < 150; times++) {
      const answers = withGaps(random);
      const status = careLeaverStatusOf(answers);
      if (status.reasons.includes('answers-disagree')) continue;

      for (const name of [...asked, 'age', 'history'] as const) {
        if (answers[name] !== undefined && answers[name] !== 'not-sure') continue;
        assert.equal(
          status.missing.includes(name),
          narrowed(status, answers, name),
          `${JSON.stringify(answers)} ${name}`,
        );
      }
    }
  });

  it('knows the last council that looked after somebody owes it', () => {
    assert.equal(careLeaverStatusOf({ council: 'this' }).owedBy, 'this');
    assert.equal(careLeaverStatusOf({ council: 'another' }).owedBy, 'another');
    assert.ok(careLeaverStatusOf({ council: 'another' }).follows.includes('ask-the-other-council'));
    assert.ok(careLeaverStatusOf({ council: 'not-sure' }).missing.includes('council'));
  });

  it('says that a council owes it only where each group is owed something, and that it may where some are', () => {
    const left = { history: 'left-at-18', thirteenWeeks: 'yes', education: 'no' } as const;
    assert.equal(careLeaverStatusOf({ ...left, age: 19 }).owed, 'yes');
    assert.equal(careLeaverStatusOf({ ...left, age: 30 }).owed, 'no');
    assert.equal(careLeaverStatusOf({ age: 19 }).owed, 'may');

    const random = seeded('owed');
    for (let times = 0; times < 500; times++) {
      const { statuses, owed } = careLeaverStatusOf(withGaps(random));
      const dutiful = statuses.filter((status) => status !== 'care-experienced').length;
      assert.equal(owed, dutiful === statuses.length ? 'yes' : dutiful ? 'may' : 'no', String(statuses));
    }
  });

  it('believes an age before a history that cannot go with it, and says that they disagree', () => {
    const status = careLeaverStatusOf({ age: 17, history: 'left-at-18', thirteenWeeks: 'yes' });

    assert.ok(status.reasons.includes('answers-disagree'));
    assert.deepEqual(status.statuses, ['eligible', 'relevant', 'qualifying', 'care-experienced']);
  });

  it('says what was told that led there, and only that', () => {
    const { reasons } = careLeaverStatusOf({
      age: 19,
      history: 'left-at-18',
      thirteenWeeks: 'yes',
      returnedHome: 'no',
      parent: 'yes',
    });

    assert.deepEqual(reasons.sort(), ['age:18', 'history:left-at-18', 'thirteenWeeks:yes']);
  });

  it('takes an age that is none for one not told', () => {
    for (const age of [NaN, -1, 131, Infinity, '19' as never]) {
      assert.deepEqual(
        careLeaverStatusOf({ age, history: 'left-at-18' }),
        careLeaverStatusOf({ history: 'left-at-18' }),
      );
    }
  });

  it('adds what a parent, somebody who came alone and somebody from custody can ask for', () => {
    const { follows } = careLeaverStatusOf({ parent: 'yes', cameAlone: 'yes', custodyOrHospital: 'yes' });

    for (const one of ['help-for-parents', 'immigration-advice', 'help-after-custody'] as const) {
      assert.ok(follows.includes(one), one);
      assert.ok(!careLeaverStatusOf({}).follows.includes(one), one);
    }
  });
});
