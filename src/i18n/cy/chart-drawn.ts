/** Yr hyn sy’n cael ei ddweud yn y llun o siart yn unig. */
export const chartDrawn = {
  target: 'Targed',
  points: 'Pwyntiau’r siart. Defnyddiwch y bysellau saeth i fynd o un i’r nesaf.',
};
