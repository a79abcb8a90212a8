/** Yr hyn sy’n cael ei ddweud yn y llun o siart yn unig, neu yn yr hyn sy’n cael ei gadw ohono. */
export const chartLater = {
  target: 'Targed',
  points: 'Pwyntiau’r siart. Defnyddiwch y bysellau saeth i fynd o un i’r nesaf.',
  measure: 'Mesur',
};
