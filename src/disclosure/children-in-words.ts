import { anyNouns, youngNouns } from './people.js';
import { spoken } from './spoken-numbers.js';

/** Stands in a text for "17-year-olds" and "under-5s", whose numbers are no amounts. */
const AGED = '\u0001';
const aged = new RegExp(
  `(?<![\\w.,/-])(?:\\d{1,2}(?:-?,? (?:and|or|to) \\d{1,2}|[–-]\\d{1,2})?|${spoken})[- ]year[- ]olds\\b|\\bunder-\\d+s\\b`,
  'gi',
);

/** A text of the same length in which children who are called by their age no longer have a number in their name. */
export function withoutAges(text: string): string {
  return text.replace(aged, (found) => AGED.repeat(found.length));
}

/** What may stand between a number and children. */
const between =
  '(?:(?:of|our|the|these|them|other|more|x|cared[- ]for|looked[- ]after|care[- ]experienced|young|disabled|unaccompanied|separated|asylum[- ]seeking|missing|\\([\\w-]+\\)) ){0,4}';

/** What says nothing more about children: small words, verbs, and people of whom something else is said. */
const NO_ADJECTIVE =
  `a|an|the|of|to|for|and|or|nor|but|in|at|by|on|from|with|without|as|that|this|than|then|which|who|whom
  |whose|where|when|while|what|how|why|if|so|because|per|percent|plus|is|are|was|were|be|been|have|had|do|did|can|could
  |will|would|may|might|must|should|each|every|all|any|some|no|not|most|many|few|fewer|both|about|into|over|under|before
  |after|only|just|also|we|you|they|it|i|said|say|told|tell|ask|asked|give|gave|help|let|make|see|hundred|thousand|million
  |dozen|people|children|men|women`.replace(/\s+/g, '');

/** Any other one word: "Afghan boys". A word that ends in "s" is of several things: "3 visits children asked for". */
const adjective = `(?:(?!(?:${NO_ADJECTIVE})\\b)[a-z][a-z-]*(?<![^s]s) )?`;

/** People of any age are young where they are called so. */
const young = '(?:young|younger|teenage|care[- ]experienced|looked[- ]after|cared[- ]for|unaccompanied)';

/** "Two children’s homes" and "two children and families teams" are no children. */
const themselves = "(?![’']| and (?:famil|young people[’']))";

/** Children and young people after a number, as patterns: several, and one. */
export const children = `${between}(?:${adjective}(?:${youngNouns.several}|${AGED}+)|${young} ${anyNouns.several})${themselves}`;
export const oneChild = `${between}(?:${adjective}${youngNouns.one}|${young} ${anyNouns.one})${themselves}`;

/** What happens to people only, so that their number may stand alone: "2 were placed in secure care and 1 died". */
export const fate =
  '(?:(?:were|was|are|is|have been|has been|had been) (?:placed|adopted|fostered|detained|arrested|convicted|sentenced|excluded|pregnant|missing|homeless|trafficked|abused|in (?:custody|prison|secure|care|hospital))|died|gave birth|went missing|absconded|reoffended|self-harmed)\\b';
