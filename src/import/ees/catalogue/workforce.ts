import type { TableSource } from '../../../schema/ees-table.js';
import { workforce } from './releases.js';

type MeasureSource = TableSource['measures'][number];

const shared = {
  polarity: 'lower',
  decimals: 1,
  population: 'Children and family social workers, counted by their working hours',
} satisfies Partial<MeasureSource>;

/** The social workers children have. */
export const socialWorkers: TableSource = {
  title: 'Social workers: caseload, agency and turnover',
  release: workforce,
  measures: [
    {
      ...shared,
      id: 'caseload',
      name: 'Children and families for each social worker',
      shortName: 'Caseload',
      definition: 'Cases held on 30 September, for each full-time social worker who holds cases.',
      column: 'caseload_fte',
      unit: 'ratio',
      aggregation: 'snapshot',
      caveats: ['An average. It does not say how much each case asks of a social worker.'],
    },
    {
      ...shared,
      id: 'agency',
      name: 'Social workers who come from an agency',
      shortName: 'Agency social workers',
      definition: 'Agency social workers on 30 September, of all social workers in post and from agencies.',
      column: 'agency_rate_fte',
      unit: 'percent',
      aggregation: 'snapshot',
      caveats: ['The figure is of one day. It does not say how long social workers from an agency stay.'],
    },
    {
      ...shared,
      id: 'turnover',
      name: 'Social workers who left in the year',
      shortName: 'Turnover',
      definition: 'Social workers who left in the twelve months to 30 September, for every 100 in post.',
      column: 'turnover_rate_fte',
      unit: 'percent',
      aggregation: 'in-year',
      caveats: ['The figure does not say why social workers left, or how often children had another one.'],
    },
    {
      ...shared,
      id: 'vacancies',
      name: 'Posts for social workers that are vacant',
      shortName: 'Vacancies',
      definition: 'Posts for social workers that were vacant on 30 September, counted by their working hours.',
      column: 'vacancy_rate_fte',
      unit: 'percent',
      aggregation: 'snapshot',
    },
  ],
};
