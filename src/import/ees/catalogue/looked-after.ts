import type { TableSource } from '../../../schema/ees-table.js';
import { lookedAfter, stability } from './releases.js';

const onTheDay = { population_type: 'Children looked after on 31 March each year' };
const notAGoal = 'More or fewer is neither good nor bad in itself: it depends on what children need.';

/** How many children are looked after, start and stop being. */
export const numberAndRate: TableSource = {
  title: 'Number and rate of children looked after',
  release: lookedAfter,
  measures: [
    {
      id: 'number',
      name: 'Children looked after on 31 March',
      shortName: 'Children looked after',
      definition: 'Children whom the council looks after on 31 March. Short breaks are not counted.',
      counts: 'children',
      column: 'children_count',
      where: onTheDay,
      unit: 'count',
      polarity: 'neutral',
      aggregation: 'snapshot',
      caveats: [notAGoal],
    },
    {
      id: 'rate',
      name: 'Children looked after on 31 March, for every 10,000 children',
      shortName: 'Children looked after, rate',
      definition:
        'Children whom the council looks after on 31 March, for every 10,000 children under 18 who live in the area.',
      population: 'Children aged 0 to 17',
      column: 'rate_per_10000',
      where: onTheDay,
      unit: 'rate-per-10000',
      polarity: 'neutral',
      decimals: 0,
      aggregation: 'snapshot',
      caveats: [notAGoal, 'The rate depends on estimates of the population, which are revised.'],
    },
    {
      id: 'started',
      name: 'Children who started to be looked after in the year',
      definition: 'Children who came into care in the year to 31 March. A child is counted once a year.',
      counts: 'children',
      column: 'children_count',
      where: { population_type: 'Children starting to be looked after each year' },
      unit: 'count',
      polarity: 'neutral',
      aggregation: 'in-year',
      caveats: [notAGoal],
    },
    {
      id: 'ceased',
      name: 'Children who ceased to be looked after in the year',
      definition: 'Children who left care in the year to 31 March. A child is counted once a year.',
      counts: 'children',
      column: 'children_count',
      where: { population_type: 'Children ceasing to be looked after each year' },
      unit: 'count',
      polarity: 'neutral',
      aggregation: 'in-year',
      caveats: [notAGoal],
    },
  ],
};

const longTerm = 'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years';

/** How often children move. */
export const placementStability: TableSource = {
  title: 'Stability of placements',
  release: stability,
  measures: [
    {
      id: 'three-placements',
      name: 'Children looked after who had three or more placements in the year',
      shortName: 'Three or more placements',
      definition:
        'Of the children looked after on 31 March, those who had lived in three or more placements in the twelve months before. Stays of less than 24 hours are not counted.',
      population: 'Children looked after on 31 March',
      column: 'children_percent',
      where: { cla_group: 'CLA on 31 March', placement_stability: 'With 3 or more placements during the year' },
      count: 'children_count',
      of: { placement_stability: 'Total children' },
      unit: 'percent',
      polarity: 'lower',
      decimals: 0,
      aggregation: 'in-year',
      caveats: ['A move can be right for a child. The figure does not say why children moved.'],
    },
    {
      id: 'same-carer',
      name: 'Children looked after for a long time who lived with the same carer for two years',
      shortName: 'Same carer for two years',
      definition:
        'Of the children under 16 who had been looked after for two and a half years or longer on 31 March, those who had lived with the same carer for at least two years.',
      population: 'Children under 16, looked after for two and a half years or longer',
      column: 'children_percent',
      where: { cla_group: longTerm, placement_stability: 'Living with the same carer for at least 2 years' },
      count: 'children_count',
      of: { placement_stability: 'Total children' },
      unit: 'percent',
      polarity: 'higher',
      decimals: 0,
      aggregation: 'snapshot',
      definitionChanges: [
        {
          from: '2021-03-31',
          note: 'This series, which begins in 2021, counts the same carer. The measure before it (NI 63) counted the same placement, or a placement for adoption. The two are not joined.',
        },
      ],
      caveats: ['Another carer can be right for a child. The figure does not say why children moved.'],
    },
  ],
};
