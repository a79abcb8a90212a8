/** What is said only in what a reader saves of a chart. */
export const chartSaved = {
  measure: 'Measure',
};
