import type { Problem } from '../schema/problem.js';

/** Problems that one sentence tells and one mend cures. They differ in their place, and at most in what was found. */
export type Alike = readonly [Problem, ...Problem[]];

/** Problems of one cause together, where the first of them stood: said 150 times, a cause hides all others. */
export function alikeIn(problems: readonly Problem[]): Alike[] {
  const causes = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const { severity, rule, expected, advice } = problem;
    const cause = JSON.stringify([severity, rule, expected, advice]);
    const before = causes.get(cause);
    if (before) before.push(problem);
    else causes.set(cause, [problem]);
  }
  return [...causes.values()];
}
