import { isPersonal } from '../../schema/personal.js';

/** No heading of a column is longer, and one that is need not be read to its end. */
const LONGEST = 200;

/** Details that only one person has, whatever stands around them. */
const DETAIL =
  /\b(?:d ?o ?b|dates? of birth|birth ?dates?|u[pl]n(?: ?(?:number|num|no|id))?|unique (?:pupil|learner) (?:number|num|no|id|identifier|ref|reference)|nhs ?(?:number|num|no|id))\b/;

const PERSON = '(?:child|pupil|student|learner|y ?p|cyp|young ?person|care ?leaver|service ?user|lac|cla|uasc)s?';
const QUALIFIER =
  '(?:unique|first|middle|last|full|given|family|legal|preferred|known|birth|system|case|mosaic|liquid ?logic|lcs)';
const NAME = '(?:fore|sur)?names?';
const KEY = '(?:ids?|refs?|references?|identifiers?|initials?|d ?o ?b|birthday)';

/** "Child’s first name", "YP ref no", "Care leaver ID or initials"; "Child reference group" and "Care leaver offer name" go on. */
const PERSON_FIRST = new RegExp(
  `\\b${PERSON} ?(?:${QUALIFIER} ?)*(?:(?:${NAME}|${KEY}) ?(?:(?:and|or|number|num|no|code) ?)*)+$`,
);

/** "Ref (YP)", "Initials of the child". A name beside a reader in brackets may be how a promise is called for children. */
const PERSON_LAST = new RegExp(`\\b(?:${KEY}(?: of| for)?|${NAME} of)(?: the| a| each| this)? ${PERSON}$`);

/** What counts people is about none of them. */
const COUNTS = /%|\b(?:numbers?|no|count|total|percent|percentage|proportion|share|rate|average) of\b|\bcount$/;

/** Whether a column is headed as a detail of one person, in whatever words around it. */
export function isOfOnePerson(heading: string): boolean {
  const text = heading.slice(0, LONGEST);
  // What stands in brackets may be the person, or how to fill the column in.
  const bare = text.replace(/\(.*?\)/g, ' ');
  // "childId" is two words, and "DoB" is one.
  const said = [text, bare].flatMap((one) => [wordsOf(one), wordsOf(one.replace(/([a-z])([A-Z])/g, '$1 $2'))]);
  if (said.some((words) => COUNTS.test(words))) return false;
  return (
    isPersonal(bare) || said.some((words) => DETAIL.test(words) || PERSON_FIRST.test(words) || PERSON_LAST.test(words))
  );
}

function wordsOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}
