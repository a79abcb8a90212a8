const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwef|maw|ebr|mai|meh|gorff|awst|medi|hyd|tach|rhag)[a-z]*';
const NUMBERS = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/-]\\d\\d[/-]\\d\\d';
const DAY_FIRST = `\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -]\\d{2,4}`;
const MONTH_FIRST = `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`;
const DAY = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(?:${NUMBERS}|${DAY_FIRST}|${MONTH_FIRST})`;

/** What has a first day and was never a child: "The council was born on 1 April 2009". */
const NOBODY =
  '(?:council|authority|service|team|board|strategy|promise|pledge|charter|organisation|trust|partnership|project|programme|scheme|idea|group|company|plan|forum|network|campaign|offer|agency)';

/** The same in Welsh, and words that make a rule of a day: "born on or after 1 September 2002". */
const NO_PLACE =
  '(?:on|or|after|before|between|since|until|from|by|and|ar|neu|cyn|rhwng|ers|hyd|wedi|cyngor|awdurdod|gwasanaeth|tîm|bwrdd|strategaeth|addewid|siarter|sefydliad|partneriaeth|prosiect|rhaglen|cynllun|syniad|grŵp|cwmni|fforwm|rhwydwaith|ymgyrch)';
const words = (most: number) => `(?: (?!${NO_PLACE}\\b)[^\\s\\d,.;:!?()]{1,30}){1,${most}}`;

/** With where they were born, or in Welsh who was: "Born in Leeds on", "Ganwyd Siân yn Leeds ar". */
const BORN_THERE = `born(?: (?:in|at)${words(4)})?|(?:ganwyd|ganed|ei g?eni|fy ngeni)(?:${words(5)})?`;

const BORN = new RegExp(
  `(?:(?<!\\b${NOBODY}(?:,|,? (?:(?:which|that) )?(?:was|were)) )\\b(?:${BORN_THERE})|\\b(?:d\\.?o\\.?b\\.?|dates? of birth|birth ?dates?|dyddiad geni|(?<!\\b(?:its|our|first) )birthday))\\W{0,3}(?:(?:is|was|on|ar|yw) ){0,2}${DAY}`,
  'i',
);

/** Whether words say on which day somebody was born, in English or Welsh. */
export function saysBirthday(text: string): boolean {
  return BORN.test(text);
}
