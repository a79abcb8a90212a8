/* eslint-disable @typescript-eslint/no-explicit-any -- tests break documents in every way */

/** A small document of a made-up council: one measure with a target, one without a better direction. */
export function sample(): any {
  return {
    schemaVersion: '1.0',
    about: {
      title: 'How Wenlowdale keeps its promises',
      organisation: 'wenlowdale',
      organisationName: 'Wenlowdale Council',
      kind: 'published',
      languages: ['en'],
    },
    areas: [
      { id: 'here', name: 'Wenlowdale', level: 'unitary' },
      { id: 'england', name: 'England', level: 'country' },
    ],
    documents: [
      {
        id: 'report',
        title: 'Report of the year',
        kind: 'committee-report',
        status: 'adopted',
        availability: 'included',
        url: '/report.pdf',
      },
    ],
    indicators: {
      items: [
        {
          id: 'in-touch',
          name: 'Care leavers in touch',
          unit: 'percent',
          polarity: 'higher',
          population: 'care leavers aged 19 to 21',
        },
        { id: 'in-care', name: 'Children in care', unit: 'count', counts: 'children', polarity: 'neutral' },
      ],
      targets: [
        { id: 'in-touch-target', indicator: 'in-touch', kind: 'value', operator: '>=', value: 90, setBy: 'council' },
      ],
      observations: [
        observation({ id: 'in-touch-2025', indicator: 'in-touch', value: 92, numerator: 46, denominator: 50 }),
        observation({ id: 'in-touch-2024', indicator: 'in-touch', value: 88, period: onDay('2024-03-31') }),
        observation({ id: 'in-care-2025', indicator: 'in-care', value: 1234 }),
      ],
    },
  };
}

/** A figure of the council on 31 March 2025, unless it says otherwise. */
export function observation(fields: Record<string, any>): any {
  return { area: 'here', period: onDay('2025-03-31'), status: 'final', source: { document: 'report' }, ...fields };
}

export function onDay(end: string): any {
  return { kind: 'instant', end };
}

/** The sample with one measure and these figures of it. */
export function figuresOf(indicator: Record<string, any>, ...figures: Record<string, any>[]): any {
  const document = sample();
  const item = { id: 'measure', name: 'Measure', unit: 'count', polarity: 'higher', ...indicator };
  const observations = figures.map((figure, at) =>
    observation({ id: `figure-${at}`, indicator: 'measure', ...figure }),
  );
  return { ...document, indicators: { items: [item], targets: [], observations, groups: [] } };
}
