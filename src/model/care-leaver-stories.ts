import { agree, CHOICES } from './care-leaver-answers.js';
import type { AgeBand, Known, Story } from './care-leaver-answers.js';
import { statusIn } from './care-leaver-law.js';
import type { StatusCode } from './care-leaver-law.js';

/** Where the stories end that fit what is known. */
export interface Outcome {
  statuses: Set<StatusCode>;
  ages: Set<AgeBand>;
  /** The groups there would also be, had this one thing not been told. */
  without: Map<keyof Story, Set<StatusCode>>;
  /** The groups that would be left for each answer to a question that is still open. */
  given: Map<keyof Story, Map<unknown, Set<StatusCode>>>;
}

const NAMES = Object.keys(CHOICES) as (keyof Story)[];

let every: { story: Story; status: StatusCode }[] | undefined;

/** Every story that fits what is known, with the group it leads to. */
export function storiesOf(known: Known): { story: Story; status: StatusCode }[] {
  const told = NAMES.filter((name) => known[name] !== undefined);
  return (every ??= everyStory()).filter(({ story }) => told.every((name) => known[name] === story[name]));
}

/** Follows every story that fits what is known, and those that fit but for one thing. */
export function outcomeOf(known: Known): Outcome {
  const outcome: Outcome = { statuses: new Set(), ages: new Set(), without: new Map(), given: new Map() };

  const told = NAMES.filter((name) => known[name] !== undefined);
  const open = NAMES.filter((name) => known[name] === undefined);

  for (const { story, status } of (every ??= everyStory())) {
    const unlike = told.find((name) => known[name] !== story[name]);
    if (unlike !== undefined) {
      const onlyThat = told.findLast((name) => known[name] !== story[name]) === unlike;
      if (onlyThat) into(outcome.without, unlike, () => new Set()).add(status);
      continue;
    }
    outcome.statuses.add(status);
    outcome.ages.add(story.age);
    for (const name of open) {
      into(
        into(outcome.given, name, () => new Map()),
        story[name],
        () => new Set(),
      ).add(status);
    }
  }
  return outcome;
}

function everyStory() {
  let stories: Known[] = [{}];
  for (const name of NAMES) {
    stories = stories.flatMap((story) => CHOICES[name].map((choice) => ({ ...story, [name]: choice })));
  }
  return (stories as Story[])
    .filter(({ age, history }) => agree(age, history))
    .map((story) => ({ story, status: statusIn(story) }));
}

function into<Key, Value>(map: Map<Key, Value>, key: Key, made: () => NoInfer<Value>): Value {
  if (!map.has(key)) map.set(key, made());
  return map.get(key)!;
}
