import type { TableSource } from '../../../schema/ees-table.js';
import { lookedAfter } from './releases.js';

type MeasureSource = TableSource['measures'][number];

const allAges = 'Health assessments: Children looked after all ages';
const withScore = 'Ages 5 to 16 years with SDQ score';
const twelveMonths = 'looked after for twelve months or longer on 31 March';

const percent = {
  column: 'children_percent',
  count: 'children_count',
  unit: 'percent',
  decimals: 0,
  aggregation: 'in-year',
} satisfies Partial<MeasureSource>;

const few =
  'Where few children are counted, one more or less changes the figure a lot, and it may be hidden so that nobody can be recognised.';

const refused = 'A young person may refuse. That counts as not done, and is their right.';

/** Health, feelings and convictions of children looked after for a year. One column holds heads and scores alike. */
export const healthAndConvictions: TableSource = {
  title: 'Health, development and convictions',
  release: lookedAfter,
  measures: [
    {
      ...percent,
      id: 'health-assessments',
      name: 'Children looked after who had their yearly health assessment',
      shortName: 'Health assessments',
      definition:
        'Of the children looked after for twelve months or longer, those who had a health assessment in the year; two, if they are under five.',
      population: `Children ${twelveMonths}`,
      where: { characteristic: allAges, breakdown: 'Had their annual health assessment' },
      of: { breakdown: 'Total all ages' },
      polarity: 'higher',
      caveats: [refused],
    },
    {
      ...percent,
      id: 'dental-checks',
      name: 'Children looked after whose teeth were checked by a dentist',
      shortName: 'Dental checks',
      definition:
        'Of the children looked after for twelve months or longer on 31 March, those whose teeth were checked by a dentist.',
      population: `Children ${twelveMonths}`,
      where: { characteristic: allAges, breakdown: 'Had their teeth checked by a dentist' },
      of: { breakdown: 'Total all ages' },
      polarity: 'higher',
      caveats: [refused, 'In the year to March 2021 few dentists were open, because of the pandemic.'],
    },
    {
      ...percent,
      id: 'immunisations',
      name: 'Children looked after whose immunisations were up to date',
      shortName: 'Immunisations',
      definition:
        'Of the children looked after for twelve months or longer on 31 March, those whose immunisations were up to date.',
      population: `Children ${twelveMonths}`,
      where: { characteristic: allAges, breakdown: 'Had their immunisations up to date' },
      of: { breakdown: 'Total all ages' },
      polarity: 'higher',
      caveats: [refused],
    },
    {
      ...percent,
      id: 'development-checks',
      name: 'Young children looked after whose development checks were up to date',
      shortName: 'Development checks',
      definition:
        'Of the children aged 0 to 4 looked after for twelve months or longer on 31 March, those whose development assessments were up to date.',
      population: `Children aged 0 to 4, ${twelveMonths}`,
      where: {
        characteristic: 'Development assessments: Children looked after ages 0 to 4 years',
        breakdown: 'Development assessments up to date',
      },
      of: { breakdown: 'Total ages 0 to 4 years' },
      polarity: 'higher',
      caveats: [few],
    },
    {
      id: 'sdq-average',
      name: 'Average score in the strengths and difficulties questionnaire',
      shortName: 'Strengths and difficulties score',
      definition:
        'The average score, from 0 to 40, of how children are feeling, as their carers see it. Up to 13 is what most children have; from 17 there is cause for concern.',
      population: `Children aged 5 to 16, ${twelveMonths}, with a score`,
      column: 'children_count',
      where: { characteristic: withScore, breakdown: 'SDQ average score' },
      unit: 'score',
      polarity: 'lower',
      decimals: 1,
      aggregation: 'in-year',
      caveats: ['Not every child has a score. How many have one is a measure of its own.'],
    },
    {
      ...percent,
      id: 'sdq-received',
      name: 'Children looked after with a strengths and difficulties score',
      shortName: 'Scores received',
      definition:
        'Of the children aged 5 to 16 looked after for twelve months or longer on 31 March, those for whom a score was received. What the scores say is a measure of its own.',
      population: `Children aged 5 to 16, ${twelveMonths}`,
      where: { characteristic: withScore, breakdown: 'SDQ score was received' },
      of: { breakdown: 'Total ages 5 to 16 years' },
      polarity: 'higher',
    },
    {
      ...percent,
      id: 'convictions',
      name: 'Children looked after who were convicted or cautioned in the year',
      shortName: 'Convicted or cautioned',
      definition:
        'Of the children aged 10 to 17 looked after for twelve months or longer, those who were convicted, or given a youth caution or a youth conditional caution, in the year.',
      population: `Children aged 10 to 17, ${twelveMonths}`,
      where: {
        characteristic: 'Convictions: Children looked after Ages 10 to 17 years',
        breakdown: 'Convicted or subject to youth cautions, or youth conditional cautions during the year',
      },
      of: { breakdown: 'Total ages 10 to 17 years' },
      polarity: 'lower',
      caveats: [few],
    },
  ],
};
