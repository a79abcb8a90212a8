/** What is said only in the drawing of a chart. */
export const chartDrawn = {
  target: 'Target',
  points: 'Points of the chart. Use the arrow keys to go from one to the next.',
};
