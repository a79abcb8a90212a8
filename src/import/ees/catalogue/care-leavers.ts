import type { TableSource } from '../../../schema/ees-table.js';
import { lookedAfter } from './releases.js';

type MeasureSource = TableSource['measures'][number];

const ages = [
  { slug: '17-18', label: '17 to 18 years', words: 'aged 17 and 18' },
  { slug: '19-21', label: '19 to 21 years', words: 'aged 19 to 21' },
];

const whoIsCounted =
  'Care leavers who have died, or live abroad, are not counted. Those with whom the council is not in touch are, so that a low figure can also mean not knowing.';

/** A percentage of care leavers, once for each age group: what is true of one is never said of the other. */
function byAge(
  rows: { id: string; label: string; total: string } & Pick<MeasureSource, 'definition' | 'polarity' | 'caveats'>,
  name: (who: string) => string,
  shortName: (who: string) => string,
): MeasureSource[] {
  const { id, label, total, ...said } = rows;
  return ages.map((age) => ({
    ...said,
    id: `${id}-${age.slug}`,
    name: name(`Care leavers ${age.words}`),
    shortName: shortName(age.slug.replace('-', '–')),
    population: `Former relevant care leavers ${age.words}, in the year of that birthday`,
    column: 'care_leaver_percent',
    where: { care_leaver_age: age.label, breakdown: label },
    count: 'care_leaver_count',
    of: { breakdown: total },
    unit: 'percent',
    decimals: 0,
    aggregation: 'in-year',
    caveats: [whoIsCounted, ...(said.caveats ?? [])],
  }));
}

/** What care leavers do. Two editions name the columns and the ages in two ways. */
export const activity: TableSource = {
  title: 'Care leavers: activity',
  release: lookedAfter,
  layouts: [
    {},
    {
      columns: {
        care_leaver_age: 'age',
        breakdown: 'activity',
        care_leaver_count: 'number',
        care_leaver_percent: 'percentage',
      },
      labels: { '17 to 18 years': 'Aged 17 to 18', '19 to 21 years': 'Aged 19 to 21' },
    },
  ],
  measures: [
    ...byAge(
      {
        id: 'in-education-or-work',
        label: 'Total in education, employment or training',
        total: 'Total',
        definition: 'Care leavers who were in education, employment or training around their birthday.',
        polarity: 'higher',
        caveats: ['Not the same as the figures on young people “not in education, employment or training” in general.'],
      },
      (who) => `${who} in education, employment or training`,
      (age) => `In education or work, ${age}`,
    ),
    ...byAge(
      {
        id: 'higher-education',
        label: 'Higher education i.e. studies beyond A level',
        total: 'Total',
        definition: 'Care leavers who were studying beyond A level around their birthday.',
        polarity: 'higher',
      },
      (who) => `${who} in higher education`,
      (age) => `In higher education, ${age}`,
    ),
    ...byAge(
      {
        id: 'apprenticeship',
        label: 'In an apprenticeship',
        total: 'Total',
        definition: 'Care leavers who were in an apprenticeship around their birthday.',
        polarity: 'higher',
        caveats: ['Counted on its own since 2022; before, among training and employment.'],
      },
      (who) => `${who} in an apprenticeship`,
      (age) => `In an apprenticeship, ${age}`,
    ),
    ...byAge(
      {
        id: 'activity-not-known',
        label: 'Total information not known',
        total: 'Total',
        definition:
          'Care leavers of whom the council did not know what they were doing, those with whom it was not in touch among them.',
        polarity: 'lower',
      },
      (who) => `${who} of whom the council does not know what they do`,
      (age) => `Activity not known, ${age}`,
    ),
  ],
};

/** Where care leavers live. */
export const accommodation: TableSource = {
  title: 'Care leavers: suitability of accommodation',
  release: lookedAfter,
  measures: [
    ...byAge(
      {
        id: 'suitable-home',
        label: 'Accommodation considered suitable',
        total: 'Suitability total',
        definition: 'Care leavers whose accommodation the council considered suitable around their birthday.',
        polarity: 'higher',
        caveats: ['The council judges what is suitable. Young people may see it differently.'],
      },
      (who) => `${who} in suitable accommodation`,
      (age) => `Suitable accommodation, ${age}`,
    ),
    ...byAge(
      {
        id: 'home-not-known',
        label: 'No information',
        total: 'Suitability total',
        definition:
          'Care leavers of whom the council did not know where they lived, those with whom it was not in touch among them.',
        polarity: 'lower',
      },
      (who) => `${who} of whom the council does not know where they live`,
      (age) => `Home not known, ${age}`,
    ),
  ],
};
