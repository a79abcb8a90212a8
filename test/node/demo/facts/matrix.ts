import type { Sections } from '../../../../src/schema/dataset.js';
import { principles, statements } from './fact.js';

type Row = [
  fact: string,
  read: (document: Sections) => unknown,
  westmorland: unknown,
  wakefield: unknown,
  stHelens: unknown,
  cambridgeshire: unknown,
];

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const spoken = ({ strategy }: Sections) => strategy.messages.filter(({ kind }) => kind !== 'section');
const young = new Set(['child', 'young-person', 'care-experienced']);

/** What the four strategies hold, side by side: the matrix of the coverage list. */
export const matrix: Row[] = [
  ['vision statements', ({ strategy }) => strategy.visions.length, 1, 1, 3, 0],
  ['forewords and messages', (d) => spoken(d).length, 4, 1, 1, 1],
  [
    'of these, from young people',
    (d) => spoken(d).filter(({ speakers }) => speakers.some(({ kind }) => young.has(kind))).length,
    2,
    0,
    0,
    0,
  ],
  ['people who speak in them', (d) => sum(spoken(d).map(({ speakers }) => speakers.length)), 4, 2, 1, 1],
  [
    'whole sections by the children in care council',
    ({ strategy }) => strategy.messages.filter(({ kind }) => kind === 'section').length,
    0,
    1,
    0,
    0,
  ],
  ['local principles and values', (d) => principles(d, 'guiding', 'values').length, 2, 5, 0, 0],
  ['lines of statutory principles', (d) => principles(d, 'statutory').length, 7, 7, 0, 5],
  [
    'statutory principles in those lines',
    (d) => new Set(principles(d, 'statutory').flatMap(({ canonical = [] }) => canonical)).size,
    6,
    7,
    0,
    7,
  ],
  [
    'statutory principles left out',
    ({ strategy }) => strategy.principleSets.flatMap(({ absent = [] }) => absent),
    ['cpp-e'],
    [],
    [],
    [],
  ],
  ['priorities and other themes', ({ themes }) => themes.length, 5, 6, 6, 7],
  ['things children said (two quotations in Westmorland and Furness)', ({ voice }) => voice.length, 2, 6, 43, 0],
  ['“we will” lines', ({ commitments }) => commitments.items.length, 26, 26, 60, 0],
  ['promises printed (headings in St Helens)', ({ promises }) => promises.items.length, 0, 0, 4, 10],
  [
    'whether the promise is here',
    ({ promises }) => promises.sets.map(({ availability }) => availability),
    ['referenced-not-included'],
    ['referenced-not-included'],
    ['headings-only'],
    ['included'],
  ],
  ['outcomes', ({ outcomes }) => outcomes.items.length, 7, 0, 11, 37],
  ['ways to know, as printed', (d) => sum(statements(d).printed), 0, 0, 31, 37],
  ['ways to know, one by one', (d) => sum(statements(d).split), 0, 0, 34, 37],
  [
    'targets that are a number',
    ({ indicators }) => indicators.targets.filter(({ value }) => value !== undefined).length,
    0,
    0,
    3,
    0,
  ],
  [
    'figures, with those that have no value (15 tiles in Westmorland and Furness)',
    ({ indicators }) => indicators.observations.length,
    16,
    10,
    0,
    0,
  ],
  [
    'delivery plans, named and not printed',
    ({ plan }) => plan.plans.map(({ cycle, availability }) => `${cycle}: ${availability}`),
    ['live: referenced-not-included'],
    ['annual: referenced-not-included', 'unknown: referenced-not-included'],
    [],
    ['unknown: not-found'],
  ],
  ['actions of a plan', ({ plan }) => plan.actions.length, 0, 0, 0, 0],
  [
    'the local offer',
    ({ localOffer }) => localOffer.availability,
    'referenced-not-included',
    'referenced-not-included',
    'planned',
    'not-found',
  ],
  ['services of the local offer', ({ localOffer }) => localOffer.services.length, 0, 0, 0, 0],
  [
    'items of the carers’ package',
    ({ carerSupport }) => carerSupport.offers.filter((offer) => offer.package).length,
    9,
    0,
    0,
    0,
  ],
  ['languages beside English', ({ access }) => access.languageServices.length, 7, 0, 0, 0],
  ['other formats', ({ access }) => access.formats.length, 3, 0, 0, 0],
];
