import { isFields } from '../schema/shape.js';
import { countedIn, phraseEnd } from './people.js';
import type { Counted } from './people.js';

/** What is measured, and not whose it is. */
const MEASURES = /\b(?:average|mean|median|scores?|days?|weeks?|months?|years?|hours?|times?|length|waits?|costs?)\b/gi;

/** Whose an average is in words that put it before the measure: "children’s", "boys’". */
const OWNER = /([\w-]+)(?:['’]s|s['’])(?=\s|$)/g;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether an average is of people: by the words for its lower number and for whom it is about, then by its groups, then
 * by its name. A name that speaks of something else settles nothing, because each match and each visit is somebody’s.
 */
export function averagedOver(indicator: Fields, observation: Fields): Counted {
  for (const words of [indicator.denominatorLabel, observation.population, indicator.population]) {
    const counted = countedIn(words);
    if (counted && counted !== 'perhaps') return counted;
  }
  const groups = [observation.cohorts, indicator.cohorts].some((list) => Array.isArray(list) && list.length > 0);
  return groups || [indicator.name, indicator.shortName].some(namesPeople) ? 'people' : 'perhaps';
}

/** "Average SDQ score of children", "Children’s SDQ scores"; but not "Days to answer complaints of children". */
function namesPeople(text: unknown): boolean {
  const said = isFields(text) ? text.default : text;
  if (typeof said !== 'string') return false;
  for (const phrase of said.replace(MEASURES, ' ').split(phraseEnd)) {
    const owners = [...phrase.matchAll(OWNER)].map(([, owner]) => owner);
    const counted = countedIn(phrase) ?? owners.map(countedIn).find(Boolean);
    if (counted) return counted === 'people';
  }
  return false;
}
