import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { careQuestions as cy } from '../../../src/i18n/cy/care-questions.js';
import { careQuestions as en } from '../../../src/i18n/en/care-questions.js';
import type { CareAnswers } from '../../../src/model/care-leaver-answers.js';
import { questionsFor } from '../../../src/model/care-leaver-questions.js';
import { careLeaverStatusOf } from '../../../src/model/care-leaver-status.js';

const deciding = ['custodyOrHospital', 'thirteenWeeks', 'specialGuardianship', 'returnedHome'] as const;
const yesNo = ['yes', 'no'] as const;
const ages = [undefined, 'not-sure', 14, 16, 17.5, 18, 20, 21, 24, 25, 40] as const;
const histories = [undefined, 'not-sure', 'in-care', 'left-before-16', 'left-at-16-or-17', 'left-at-18'] as const;

/** Every way to answer these questions. */
function ways(names: readonly (typeof deciding)[number][]): CareAnswers[] {
  return names.reduce<CareAnswers[]>(
    (all, name) => all.flatMap((answers) => yesNo.map((answer) => ({ ...answers, [name]: answer }))),
    [{}],
  );
}

/** Whether there is a way to answer the others in which this question changes the groups that come out. */
function changes(question: (typeof deciding)[number], told: CareAnswers): boolean {
  return ways(deciding.filter((one) => one !== question)).some((others) => {
    const [yes, no] = yesNo.map((answer) => careLeaverStatusOf({ ...told, ...others, [question]: answer }).statuses);
    return String(yes) !== String(no);
  });
}

const told = ages.flatMap((age) =>
  histories.flatMap((history) =>
    ([undefined, ...yesNo] as const).map((education): CareAnswers => ({
      ...(age === undefined ? {} : { age }),
      ...(history === undefined ? {} : { history }),
      ...(education === undefined ? {} : { education }),
    })),
  ),
);

describe('the questions about a reader’s story', () => {
  it('ask whatever may change the answer, and nothing that cannot, for every age and history', () => {
    for (const answers of told) {
      assert.deepEqual(
        questionsFor(answers),
        [
          'age',
          'history',
          ...deciding.filter((question) => changes(question, answers)),
          'education',
          'parent',
          'cameAlone',
          'council',
        ],
        JSON.stringify(answers),
      );
    }
  });

  it('ask those who left before 16 about custody and hospital first, and of the weeks only what they can say yes to', () => {
    const left = { age: 19, history: 'left-before-16' } as const;
    assert.deepEqual(questionsFor(left).slice(2, 4), ['custodyOrHospital', 'thirteenWeeks']);
    assert.ok(!questionsFor({ ...left, custodyOrHospital: 'no' }).includes('thirteenWeeks'));

    const detained = { ...left, custodyOrHospital: 'yes', thirteenWeeks: 'yes', specialGuardianship: 'no' } as const;
    assert.deepEqual(careLeaverStatusOf({ ...detained, returnedHome: 'no' }).statuses, ['former-relevant']);
    for (const { questions, because } of [en, cy]) {
      assert.match(questions.thirteenWeeks, /14/);
      assert.doesNotMatch(questions.thirteenWeeks, /16/);
      assert.match(because.no['thirteenWeeks']!, /14/);
    }
  });

  it('differ from story to story', () => {
    const asked = new Set(told.map((answers) => questionsFor(answers).join()));
    assert.ok(asked.size >= 4, [...asked].join('\n'));
  });

  it('keep a question that was answered, so that its answer can be changed', () => {
    for (const answer of [...yesNo, 'not-sure'] as const) {
      const answers = Object.fromEntries(deciding.map((question) => [question, answer]));
      assert.deepEqual(
        questionsFor({ age: 40, history: 'left-before-16', ...answers }).filter((one) =>
          deciding.includes(one as (typeof deciding)[number]),
        ),
        [...deciding],
      );
    }
  });
});
