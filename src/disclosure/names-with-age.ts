import { isName } from './own-words.js';
import { countedIn } from './people.js';
import { spoken } from './spoken-numbers.js';

const NAME = "(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{Ll}’'-]{1,30}\\p{Ll})";
const SAYS = '(?:years? old|who|from|said|says|told|tells|asked|wrote|lives|lived)';

const KIN = '\\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur) (?:son|daughter|brother|sister|grandson|granddaughter|twin)';

/** "Aisha, 15", "Tom (9)", "Zoë, aged 15, lives with foster carers", "15-year-old Aisha", "My son Tom is 14", "Siân, 15 oed". */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`${NAME}(?:, ?| \\()(\\d{1,2})(?:\\)|,? ${SAYS}\\b|$)`, 'gu'),
  new RegExp(
    `${NAME}(?:,? aged | \\(aged? |, ?age )(\\d{1,2})(?![\\p{N}+/–-]| ?(?:years?|months?|weeks?)? ?(?:to|and|or|–|-)(?= ?(?:\\d|over|under|above|below|older|younger)))`,
    'gu',
  ),
  new RegExp(`(?<age>\\d{1,2}|${spoken})[- ]year[- ]old,? ${NAME}`, 'giu'),
  new RegExp(
    `${KIN},? ${NAME},?(?: (?:who )?is|[’']s) (?:only |just |now )?(\\d{1,2})(?= (?:years? old|and|now|but)\\b|[.,;!?)”"]|$)`,
    'gu',
  ),
  new RegExp(
    `${NAME}(?:, | \\(|,? (?:yn|sy[’']n) )(\\d{1,2})(?: [bfm]lwydd)? oed(?!\\p{L}| (?:(?:neu|a|ac|i) )?(?:h[ŷy]n|[td]h?rosodd|iau|ymlaen|fyny))`,
    'gu',
  ),
];

/** Words with a capital that begin a sentence, or name a part of a law, a thing or a time. */
const NO_NAMES =
  /^(?:Section|Part|Page|Chapter|Schedule|Volume|Year|Key|Stage|Level|Grade|Article|Regulation|Table|Figure|Paragraph|Annex|Appendix|Clause|Spring|Summer|Autumn|Winter|Version|Item|Priority|Promise|Outcome|Objective|Aged|Ages|Those|These|Both|All|Any|For|From|With|Being|Are|While|Until|Since|Because|Once|Carers?|Foster|Adults|Group)$/;

/** The same in Welsh, and what children are called. */
const NO_WELSH_NAMES =
  /^(?:Mae|Maent|Roedd|Oedd|Bydd|Byddai|Byddaf|Rwyf|Wyf|Rydw|Ydw|Bod|Plant|Blant|Plentyn|Pobl|Bobl|Person|Merch|Merched|Bachgen|Bechgyn|Rhai|Rhieni|Pawb|Rhywun|Neb|Gofal|Ifanc|Ymadawyr|Ymadawr|Disgyblion|Disgybl|Unrhyw|Pob|Hyd|Ers|Pan|Cyn|Tra|Blwyddyn)$/;

/** Whether a text has what looks like a first name with the age of somebody who is young. */
export function namesWithAge(text: string): boolean {
  return PATTERNS.some((pattern) =>
    [...text.matchAll(pattern)].some((found) => {
      const [name, age] = found.groups?.age ? [found[2]!, found.groups.age] : [found[1]!, found[2]!];
      const isNone = NO_NAMES.test(name) || NO_WELSH_NAMES.test(name) || !isName(name) || countedIn(name);
      return /^\p{Lu}/u.test(name) && !(Number(age) > 25) && !isNone;
    }),
  );
}
