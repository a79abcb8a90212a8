/** A word that begins like a name. */
const NAME = "[A-Z][A-Za-z’'-]{0,30}[a-z](?![\\w’'-])";

/** Words with a capital that are no names: what somebody is, feels or speaks, and what may stand first in a sentence. */
const NO_NAMES = new Set(
  `Head Director Chair Manager Lead Officer Leader Councillor Looked Care Children Child Young People Person Year Age Aged
  He She It They We You Who What That This There Everyone Everybody Nobody Someone Somebody Anyone One Mine Me Today Now Home School Life Special Strong Brave
  Then When If But And Or So Not No Yes Very Just Still Always Never Really Too Also In On At My Our Your Their Her His
  The An Proud Happy Safe Black White Muslim Christian Jewish Sikh Hindu Catholic Buddhist Deaf Autistic Gay Lesbian
  Bisexual Trans Roma Traveller Gypsy Mum Dad Nan Grandad Social Personal Independent Reviewing God Christmas Easter Stage
  Target Maximum Minimum Limit Question Section Part Chapter Page Step Promise Priority Level Grade January February March
  April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  English British Irish Scottish Welsh French German Polish Turkish Spanish Italian Portuguese Romanian Albanian Ukrainian
  Russian Kurdish Afghan Iranian Iraqi Syrian Somali Sudanese Eritrean Ethiopian Vietnamese Chinese Indian Pakistani
  Bangladeshi Nigerian Ghanaian European African American Asian Caribbean Arab Arabic`.split(/\s+/),
);

/** Words of a school that do not say which. */
const ANY_SCHOOL =
  /^(?:High|Primary|Secondary|Infant|Junior|Middle|Grammar|Special|Boarding|Nursery|Virtual|Sunday|Big|New|The|Sixth|Form|School|Academy|College)$/;

/** Those who are named beside a child: family, and who works with it. */
const CLOSE = `(?:social worker|support worker|key ?worker|personal adviser|personal advisor|adviser|advisor|PA|IRO|reviewing officer|advocate|mentor|teacher|foster (?:carer|mum|dad|mother|father)|carer|mum|dad|mother|father|brother|sister|son|daughter|nan|gran|grandad|aunt|auntie|uncle|cousin|best friend|friend|boyfriend|girlfriend)`;

const [my, lives] = ['(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)', '(?:[Ii] )?live[sd]?'];

const OWN_NAME = new RegExp(`\\b(?:[Mm]y name(?: is|[’']s)|[Ff]y enw i yw) (${NAME})`, 'g');
const NAMED: readonly RegExp[] = [
  OWN_NAME,
  new RegExp(
    `\\b(?:I am|I[’']m|I am called|I[’']m called|I get called|(?:[Tt]hey|[Pp]eople) call me) (${NAME})(?! (?:of|for|at)\\b)`,
    'g',
  ),
  new RegExp(
    `\\b${my} ${CLOSE}(?:,| is| was|[’']s| is called| was called|[’']s called| called| named)? (${NAME})`,
    'g',
  ),
];
const AGED = new RegExp(
  `\\b([A-Z][A-Za-z-]{0,30}[a-z])(?: is| was|[’']s) (?:only |just |now )?(\\d{1,2})(?= (?:years? old|and|now|but)\\b|[.,;!?)”"]|$)`,
  'g',
);
const SCHOOL = new RegExp(
  `\\b(?:go to|goes to|going to|went to|moved to|been to|attends?) (?:the )?((?:${NAME} |St\\.? ){1,5}(?:School|Academy|College|Sixth Form))\\b`,
  'g',
);
const HOME = new RegExp(
  `\\b${lives} (?:at|on|in) (?:number )?\\d+[a-z]?,? (?:${NAME} ){1,3}(?:Road|Street|Lane|Avenue|Close|Drive|Way|Court|Place|Crescent|Terrace|Gardens|Grove|Row)\\b`,
);

export const NAME_WITH_AGE = 'what looks like a name with an age';
export const SOMEBODY = 'what looks like the name of somebody';

/**
 * What in somebody’s own words may say who they are: their name, those close to them, their school, their home. They are
 * guesses, because a capital letter is no proof of a name.
 */
export function givenAwayIn(text: string): string[] {
  const found: string[] = [];
  if (NAMED.some((pattern) => hasName(text, pattern))) found.push(SOMEBODY);
  if ([...text.matchAll(AGED)].some(([, name, age]) => isName(name!) && Number(age) < 26)) found.push(NAME_WITH_AGE);
  if ([...text.matchAll(SCHOOL)].some(([, name]) => name!.split(' ').some((word) => !ANY_SCHOOL.test(word))))
    found.push('what looks like the name of a school');
  if (HOME.test(text)) found.push('what looks like the address of a home');
  return found;
}

/** Whether somebody says their own name. */
export function saysOwnName(text: string): boolean {
  return hasName(text, OWN_NAME);
}

function hasName(text: string, pattern: RegExp): boolean {
  return [...text.matchAll(pattern)].some(([, name]) => isName(name!));
}

/** Whether a word with a capital may be a name: "My social worker Tom", and not "I’m Welsh" or "I’m Head of Care". */
export function isName(word: string): boolean {
  return !NO_NAMES.has(word);
}
