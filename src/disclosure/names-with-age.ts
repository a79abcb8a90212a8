import { isName } from './own-words.js';
import { countedIn } from './people.js';
import { spoken } from './spoken-numbers.js';

const NAME = "(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{Ll}’'-]{1,30}\\p{Ll})";
const SAYS = '(?:years? old|who|from|said|says|told|tells|asked|wrote|lives|lived)';

/** "Aisha, 15", "Tom (9)", "Zoë, aged 15, lives with foster carers" and "15-year-old Aisha". */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`${NAME}(?:, ?| \\()(\\d{1,2})(?:\\)|,? ${SAYS}\\b|$)`, 'gu'),
  new RegExp(
    `${NAME}(?:,? aged | \\(aged? |, ?age )(\\d{1,2})(?![\\p{N}+/–-]| ?(?:years?|months?|weeks?)? ?(?:to|and|or|–|-)(?= ?(?:\\d|over|under|above|below|older|younger)))`,
    'gu',
  ),
  new RegExp(`(?<age>\\d{1,2}|${spoken})[- ]year[- ]old,? ${NAME}`, 'giu'),
];

/** Words with a capital that begin a sentence, or name a part of a law, a thing or a time. */
const NO_NAMES =
  /^(?:Section|Part|Page|Chapter|Schedule|Volume|Year|Key|Stage|Level|Grade|Article|Regulation|Table|Figure|Paragraph|Annex|Appendix|Clause|Spring|Summer|Autumn|Winter|Version|Item|Priority|Promise|Outcome|Objective|Aged|Ages|Those|These|Both|All|Any|For|From|With|Being|Are|While|Until|Since|Because|Once|Carers?|Foster|Adults|Group)$/;

/** Whether a text has what looks like a first name with the age of somebody who is young. */
export function namesWithAge(text: string): boolean {
  return PATTERNS.some((pattern) =>
    [...text.matchAll(pattern)].some((found) => {
      const [name, age] = found.groups?.age ? [found[2]!, found.groups.age] : [found[1]!, found[2]!];
      return /^\p{Lu}/u.test(name) && !(Number(age) > 25) && !NO_NAMES.test(name) && isName(name) && !countedIn(name);
    }),
  );
}
