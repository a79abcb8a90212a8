/* eslint-disable @typescript-eslint/no-explicit-any -- tests break documents in every way */
import { observation, sample } from './sample.js';

/** The sample with one group of these figures, all of one count, each in a tile. There are two sources. */
export function groupOf(figures: Record<string, any>[], group: Record<string, any> = {}): any {
  const observations = figures.map((figure, at) =>
    observation({ id: `figure-${at}`, indicator: 'in-care', ...figure }),
  );
  const items = observations.map(({ id }) => id);
  const { documents, indicators, ...rest } = sample();
  return {
    ...rest,
    documents: [...documents, { ...documents[0], id: 'other', title: 'Another report' }],
    indicators: { ...indicators, observations, groups: [{ id: 'group', title: 'In figures', items, ...group }] },
  };
}
