import type { TableSource } from '../../../schema/ees-table.js';

type ReleaseSource = TableSource['release'];

const found = 'https://explore-education-statistics.service.gov.uk/find-statistics';

/** The yearly count of children looked after and care leavers, to 31 March. */
export const lookedAfter: ReleaseSource = {
  id: 'looked-after',
  title: 'Children looked after in England including adoptions',
  url: `${found}/children-looked-after-in-england-including-adoptions`,
  collector: 'ssda903',
  reportingYearEnds: '03-31',
  roundedTo: 10,
};

/** How often children move, from the same yearly return. */
export const stability: ReleaseSource = {
  id: 'stability',
  title: 'Stability measures for children looked after in England',
  url: `${found}/stability-measures-for-children-looked-after-in-england`,
  collector: 'ssda903',
  reportingYearEnds: '03-31',
  roundedTo: 10,
};

/** School results of children whom social care knows. */
export const outcomes: ReleaseSource = {
  id: 'outcomes',
  title: 'Outcomes for children in need, including children looked after by local authorities in England',
  url: `${found}/outcomes-for-children-in-need-including-children-looked-after-by-local-authorities-in-england`,
  collector: 'other',
  roundedTo: 10,
};

/** The census of children’s social workers, to 30 September. */
export const workforce: ReleaseSource = {
  id: 'workforce',
  title: 'Children’s social work workforce',
  url: `${found}/children-s-social-work-workforce`,
  collector: 'workforce-census',
  reportingYearEnds: '09-30',
};
