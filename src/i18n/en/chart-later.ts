/** What is said only in the drawing of a chart, or in what a reader saves of it. */
export const chartLater = {
  target: 'Target',
  points: 'Points of the chart. Use the arrow keys to go from one to the next.',
  measure: 'Measure',
};
