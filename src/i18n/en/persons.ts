import type { Problem } from '../../schema/problem.js';

/** What is said of a file with a row for each child, and nothing of what stands in it. */
export function personsProblem({
  by,
  column,
}: {
  by: string;
  column: string;
}): Pick<Problem, 'expected' | 'found' | 'advice'> {
  return {
    expected: 'a table of totals',
    found: `a table with a row for each child: ${traces[by as keyof typeof traces]} (column ${column})`,
    advice:
      'Nothing of it was taken, and nothing is repeated here. Keep this file away from everything that is published, and use totals: "cp-widgets import sheet --template indicators" prints a sheet for them.',
  };
}

const traces = {
  heading: 'a column is headed as a detail of one person',
  headings: 'several columns are headed as in returns about single children',
  'pupil-number': 'a cell looks like a unique pupil number',
  'nhs-number': 'a cell looks like an NHS number',
  births: 'a column looks like dates of birth',
};
