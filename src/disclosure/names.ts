import type { Figure } from './figures.js';
import { wordsOf } from './figures.js';

/** Words for a group as they are compared: "The number of children looked after" is "children looked after". */
export function plainName(text: unknown): string {
  return wordsOf(text)
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.:]$/, '')
    .replace(/^(?:(?:the|our|all|total) )*(?:(?:number|count) of )?(?:(?:the|our|all) )*/, '');
}

/** What a figure’s own indicator is called. */
export function namesOf({ indicator: { fields } }: Pick<Figure, 'indicator'>): string[] {
  return [fields.name, fields.shortName].map(plainName).filter(Boolean);
}
