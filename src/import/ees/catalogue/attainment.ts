import type { TableSource } from '../../../schema/ees-table.js';
import { outcomes } from './releases.js';

type MeasureSource = TableSource['measures'][number];

const year = (value: string) => ({ value, yearType: 'academic' as const });

const shared = {
  where: { social_care_group: 'CLA 12 months at 31 March' },
  population: 'Pupils at the end of key stage 4, looked after for twelve months or longer on 31 March',
  polarity: 'higher',
  aggregation: 'at-event',
  decimals: 1,
  definitionChanges: [
    { from: year('2019/20'), note: 'In the pandemic grades were given by schools, and not by exams.' },
    { from: year('2021/22'), note: 'Grades were given by exams again.' },
  ],
  caveats: ['Few pupils are counted in most councils, so that figures go up and down from year to year.'],
} satisfies Partial<MeasureSource>;

/** Results at 16. */
export const keyStage4: TableSource = {
  title: 'Key stage 4 attainment',
  release: outcomes,
  version: { column: 'version', revised: ['Revised'], provisional: ['Provisional'] },
  measures: [
    {
      ...shared,
      id: 'attainment-8',
      name: 'Average Attainment 8 score of pupils looked after',
      shortName: 'Attainment 8',
      definition: 'The average of what pupils reached in eight subjects at 16; English and mathematics count twice.',
      column: 'avg_att8',
      unit: 'score',
    },
    {
      ...shared,
      id: 'progress-8',
      name: 'Average Progress 8 score of pupils looked after',
      shortName: 'Progress 8',
      definition:
        'How far pupils came between 11 and 16, beside others who began where they began. 0 is the average of all pupils.',
      column: 'avg_p8score',
      unit: 'score',
      decimals: 2,
      caveats: [
        ...shared.caveats,
        'Not made for pupils who took no tests at 11, or no exams at 16, because of the pandemic.',
      ],
    },
    {
      ...shared,
      id: 'english-maths-4',
      name: 'Pupils looked after with grade 4 or above in English and mathematics',
      shortName: 'English and maths, grade 4',
      definition: 'Of these pupils, those who reached grade 4 or above in both English and mathematics at 16.',
      column: 'pt_l2basics_94',
      unit: 'percent',
    },
    {
      ...shared,
      id: 'english-maths-5',
      name: 'Pupils looked after with grade 5 or above in English and mathematics',
      shortName: 'English and maths, grade 5',
      definition: 'Of these pupils, those who reached grade 5 or above in both English and mathematics at 16.',
      column: 'pt_l2basics_95',
      unit: 'percent',
    },
  ],
};
