/** Yr hyn sy’n cael ei ddweud yn yr hyn sy’n cael ei gadw o siart yn unig. */
export const chartSaved = {
  measure: 'Mesur',
};
