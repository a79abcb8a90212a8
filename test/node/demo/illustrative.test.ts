import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sections } from '../../../src/schema/dataset.js';
import { missingReasons } from '../../../src/schema/figure.js';
import { actionStatuses, promiseStatuses } from '../../../src/schema/status.js';
import { councils, documentOf, jsonOf } from './documents.js';

const made = documentOf('illustrative');
const lastOf = (history: readonly { status: string }[] = []) => history.at(-1)?.status;

describe('the document of a council that does not exist', () => {
  it('says that it is made up, in a code and in words', () => {
    assert.equal(made.about.kind, 'illustrative');
    assert.match(JSON.stringify(made.about.disclaimer), /does not exist/);
  });

  for (const name of Object.keys(sections)) {
    it(`fills the section “${name}”, every list in it`, () => {
      const section = jsonOf('illustrative')[name] as object;
      const lists = Array.isArray(section) ? [section] : Object.values(section).filter(Array.isArray);

      assert.ok(Object.keys(section).length > 0);
      assert.deepEqual(
        lists.filter((list) => list.length === 0),
        [],
      );
    });
  }

  it('has single quotation marks within words that are shown in double ones', () => {
    const said: string[] = [];
    JSON.stringify(jsonOf('illustrative'), (_key, one) => {
      if (one?.form === 'verbatim') said.push(JSON.stringify(one.text));
      return one;
    });

    assert.ok(said.length > 5);
    assert.deepEqual(
      said.filter((words) => /[“”]/.test(words)),
      [],
    );
  });

  it('writes each word for how accessible a place is in one way', () => {
    const words = new Set(
      JSON.stringify(jsonOf('illustrative'))
        .match(/"accessibility":\[[^\]]*\]/g)!
        .flatMap((list) => JSON.parse(list.replace(/^"accessibility":/, '')) as string[]),
    );
    const stems = [...words].map((word) => word.toLowerCase().replace(/s$/, ''));

    assert.ok(words.size > 2);
    assert.deepEqual(stems, [...new Set(stems)]);
  });

  for (const status of promiseStatuses) {
    it(`has a promise that is ${status}`, () => {
      // Without a history a promise is not yet reviewed.
      assert.ok(made.promises.items.some(({ history }) => (lastOf(history) ?? 'not-reviewed') === status));
    });
  }

  for (const status of actionStatuses) {
    it(`has an action that is ${status}`, () => {
      assert.ok(made.plan.actions.some(({ history }) => lastOf(history) === status));
    });
  }

  for (const reason of missingReasons) {
    it(`has something missing with the reason ${reason}`, () => assert.ok(reasonsIn(made).has(reason)));
  }

  it('shows both views of a promise, agreeing and differing', () => {
    const both = made.promises.items.flatMap(({ history, youngPeoplesView }) => {
      const theirs = youngPeoplesView?.at(-1)?.status;
      return theirs && lastOf(history) ? [theirs === lastOf(history)] : [];
    });

    assert.deepEqual([...new Set(both)].sort(), [false, true]);
  });

  it('gives a true zero, and never a zero for what is missing', () => {
    const { observations } = made.indicators;

    assert.ok(observations.some(({ value }) => value === 0));
    assert.deepEqual(
      observations.filter(({ value, missing }) => (value === undefined) === (missing === undefined)),
      [],
    );
  });
});

describe('what each demo document says of itself', () => {
  for (const name of [...councils, 'illustrative'] as const) {
    const { about } = documentOf(name);

    it(`${name}: published, then checked, then to be checked again within a year`, () => {
      const year = `${Number(about.reviewed?.slice(0, 4)) + 1}${about.reviewed?.slice(4)}`;

      assert.ok(about.published! <= about.reviewed!);
      assert.ok(about.reviewed! < about.nextReview!);
      assert.ok(about.nextReview! <= year);
    });

    it(`${name}: kept by a role, with a warning that it is a demonstration`, () => {
      assert.ok(about.reviewOwner);
      assert.match(JSON.stringify(about.disclaimer), /demonstration|made up/);
      assert.equal(about.kind, name === 'illustrative' ? 'illustrative' : 'published');
    });
  }
});

function reasonsIn(value: unknown): Set<string> {
  const found = new Set<string>();
  JSON.stringify(value, (key, one) => {
    if (typeof one === 'object' && one && 'reason' in one && !('number' in one)) found.add(one.reason);
    return one;
  });
  return found;
}
