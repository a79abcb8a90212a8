/** A day on which the made-up documents are fresh. */
const NOW = '2026-09-01';

/**
 * A document of a made-up council with as many measures as a page has tiles. Each has what a tile can show: a share of
 * a whole, of whom, a date, a target, the year before, and England beside it.
 *
 * @param {number} tiles
 */
export function documentOfTiles(tiles) {
  const numbers = Array.from({ length: tiles }, (_, index) => index);
  return {
    schemaVersion: '1.0',
    about: {
      title: 'Measures of a made-up council',
      organisation: 'council',
      organisationName: 'Wenlowdale Council',
      kind: 'published',
      languages: ['en'],
      published: NOW,
      reviewed: NOW,
      nextReview: '2099-01-01',
    },
    organisations: [{ id: 'council', name: 'Wenlowdale Council', type: 'council' }],
    areas: [
      { id: 'here', name: 'Wenlowdale', level: 'unitary', code: 'E06999999' },
      { id: 'england', name: 'England', level: 'country', code: 'E92000001' },
    ],
    documents: [
      {
        id: 'report',
        title: 'Corporate parenting report to the panel',
        kind: 'report',
        availability: 'not-online',
        status: 'current',
      },
    ],
    indicators: {
      items: numbers.map(indicatorOf),
      targets: numbers.map(targetOf),
      observations: numbers.flatMap(observationsOf),
      groups: [],
    },
  };
}

/** The years of a chart, oldest first. */
const years = Array.from({ length: 12 }, (_, index) => 2015 + index);

/**
 * The same with measures over twelve years, for the council and for England.
 *
 * @param {number} charts
 */
export function documentOfCharts(charts) {
  const document = documentOfTiles(charts);
  const observations = document.indicators.items.flatMap((_, index) =>
    ['here', 'england'].flatMap((area, at) =>
      years.map((year) => figureOf(index, area, `${year}-03-31`, 50 + ((index * 7 + year * (3 + at)) % 40))),
    ),
  );
  return { ...document, indicators: { ...document.indicators, observations } };
}

/** The id of a measure, for the `indicator` of a tile. @param {number} index */
export function measure(index) {
  return `measure-${index}`;
}

/**
 * The same with one more section, which no tile needs, until the text has about so many bytes.
 *
 * @param {number} bytes
 * @param {number} tiles
 */
export function documentOfSize(bytes, tiles) {
  const document = documentOfTiles(tiles);
  const entry = JSON.stringify(voiceOf(0)).length;
  const entries = Math.max(0, Math.floor((bytes - JSON.stringify(document).length) / (entry + 3)));
  return { ...document, voice: Array.from({ length: entries }, (_, index) => voiceOf(index)) };
}

/** @param {number} index */
function indicatorOf(index) {
  return {
    id: measure(index),
    name: `Care leavers aged 19 to 21 with whom the council was in touch, measure ${index + 1}`,
    shortName: `Care leavers in touch ${index + 1}`,
    unit: 'percent',
    population: 'Care leavers aged 19, 20 and 21',
    polarity: 'higher',
  };
}

/** @param {number} index */
function targetOf(index) {
  return {
    id: `target-${index}`,
    indicator: measure(index),
    kind: 'value',
    operator: '>=',
    value: 90,
    setBy: 'council',
  };
}

/** @param {number} index */
function observationsOf(index) {
  const value = 60 + (index % 40);
  const newest = { ...figureOf(index, 'here', '2026-03-31', value), numerator: value * 2, denominator: 200 };
  return [figureOf(index, 'here', '2025-03-31', value - 3), newest, figureOf(index, 'england', '2026-03-31', 88)];
}

/** @param {number} index @param {string} area @param {string} end @param {number} percent */
function figureOf(index, area, end, percent) {
  return {
    id: `${area}-${end}-${index}`,
    indicator: measure(index),
    area,
    period: { kind: 'instant', end },
    value: percent,
    status: 'final',
    source: { document: 'report' },
  };
}

/** @param {number} index */
function voiceOf(index) {
  return {
    id: `said-${String(index).padStart(6, '0')}`,
    kind: 'ask',
    text: 'We would like to keep the same worker for longer, and to be told early and in person when someone leaves.',
    answered: 'no',
  };
}
