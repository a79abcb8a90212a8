import { cli } from '../i18n/en/cli.js';
import type { Area } from '../schema/areas.js';
import type { Dataset } from '../schema/dataset.js';
import { CURRENT_VERSION } from '../schema/migrate.js';

interface Council {
  name: string;
  code: string;
  level: Area['level'];
  /** The day from which the next review is counted. */
  today: Date;
}

/**
 * The smallest document that shows both things a council starts with: a promise, and a figure that is not there yet. It
 * is `illustrative` until somebody has put the council's own words in and says otherwise.
 */
export function startingDocument({ name, code, level, today }: Council): Dataset {
  const { example } = cli.new;
  const nextReview = new Date(today);
  nextReview.setUTCFullYear(today.getUTCFullYear() + 1);

  return {
    $schema: './schema/document.schema.json',
    schemaVersion: CURRENT_VERSION,
    about: {
      title: example.title,
      organisation: 'council',
      organisationName: name,
      kind: 'illustrative',
      languages: ['en'],
      reviewed: dayOf(today),
      nextReview: dayOf(nextReview),
    },
    organisations: [{ id: 'council', name, type: 'council', gss: code }],
    areas: [{ id: 'our-area', name, level, code }],
    promises: {
      sets: [{ id: 'our-promises', kind: 'promise', title: example.set, availability: 'included' }],
      items: [
        { id: 'first-promise', set: 'our-promises', text: { default: example.promise, plain: example.plainPromise } },
      ],
    },
    indicators: {
      items: [{ id: 'first-indicator', name: example.indicator, unit: 'percent', polarity: 'neutral' }],
      observations: [
        {
          id: 'first-figure',
          indicator: 'first-indicator',
          area: 'our-area',
          period: { kind: 'instant', end: dayOf(today) },
          missing: { reason: 'to-follow' },
          status: 'provisional',
        },
      ],
    },
  };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
