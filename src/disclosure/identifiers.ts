import { saysBirthday } from './birthdays.js';
import { namesWithAge } from './names-with-age.js';
import { givenAwayIn, NAME_WITH_AGE, saysOwnName, SOMEBODY } from './own-words.js';

/** Something in a text by which a person could be found. */
export interface Identifier {
  /** What it looks like, in words. */
  what: string;
  /** Whether it can hardly be anything else. */
  sure: boolean;
}

/** Sections in which addresses and numbers are those of services and offices. */
const OF_SERVICES = /^(localOffer|access|carerSupport|organisations|governance|documents|about|provisions|areas)\b/;

const CASE =
  /\b(?:case|client|child|person|pupil|lcs|ics|mosaic|liquidlogic|eclipse|carefirst)[ -]?(?:id|ref(?:erence)?|no|number)\b\W{0,3}(?=[\w/-]*\d{3})[\w/-]{4,}/i;
const POSTCODE = /\b(?:[A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}\b/;
/** In lower case, letters and numbers are a postcode only where somebody is said to live there. */
const LIVES_AT =
  /\b(?:lives|lived|I live) (?:at|in|near|on) [^.!?]{0,40}?\b[a-z]{1,2}\d[a-z\d]? ?\d(?!st|nd|rd|th)[a-z]{2}\b/i;
/** Whose a postcode is. An office has an address too. */
const SOMEBODYS = /\b(?:lives|lived|I live|home address|(?:his|her|my) (?:home|address))\b/i;
const MOBILE = /(?<![\d+])(?:(?:\+|00)44 ?(?:\(0\) ?)?7|07)\d(?:(?:\) ?|[ -])?\d){8}(?!\d)/;
/** Ten digits by threes, which no country’s code stands before: "+44 113 222 3008" is a telephone. */
const NHS = /(?<!\d|(?:\+|\b00 ?)\d{1,3}[ ()0-]{0,5})\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g;
const UPN = /(?<![\w-])[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z](?![\w-])/gi;
const ULN = /\b(?:ULN|learner number)\W{0,3}(?:is )?\d{3}[ -]?\d{3}[ -]?\d{4}\b/i;
const EMAIL = /[\w+-]@[\w-]{1,63}\.\w/;
const PRIVATE_EMAIL = /@(?:gmail|googlemail|hotmail|outlook|live|icloud|me|yahoo|aol|proton(?:mail)?|gmx)\./i;

const [SCHOOL, GOES] = ["(?:[A-Z][\\w’']+ )+(?:School|Academy|College)\\b", '(?:at|of|from|goes to|attends)'];
const INITIALS_AND_SCHOOL = new RegExp(`\\b[A-Z]\\. ?[A-Z]\\.?,? (?:\\w+ ){0,3}?${GOES}?,? ?${SCHOOL}`);
/** Without full stops they may be short for anything, and some always are: "FE, Wakefield College". */
const LETTERS_AND_SCHOOL = new RegExp(
  `\\b(?!FE|HE|PE|IT|UK|EU|LA|SW|HR|YP|OT|EP|PA|ET|AT)[A-Z]{2}(?:,| ${GOES}) ${SCHOOL}`,
);

/** What in a text looks as if it were about one person. Where it stands says whether an address may be a service's. */
export function identifiersIn(text: string, path: string): Identifier[] {
  const found: Identifier[] = [];
  const add = (what: string, sure = true) => found.push({ what, sure });
  if (text.match(NHS)?.some(isNhsNumber)) add('what looks like an NHS number');
  else if (ULN.test(text)) add('what looks like a learner’s number (ULN)');
  if (text.match(UPN)?.some(isPupilNumber)) add('what looks like a pupil’s number (UPN)');
  if (saysBirthday(text)) add('a date of birth');
  if (CASE.test(text)) add('the number of a case');

  const services = OF_SERVICES.test(path);
  const livesAt = LIVES_AT.test(text);
  if ((POSTCODE.test(text) || livesAt) && !services) add('a whole postcode', livesAt || SOMEBODYS.test(text));
  if (MOBILE.test(text) && !services) add('the number of a mobile telephone', /^voice\b/.test(path));
  if (PRIVATE_EMAIL.test(text)) add('a private e-mail address', !services);
  else if (EMAIL.test(text) && /^voice\b/.test(path)) add('an e-mail address in somebody’s words');
  if (namesWithAge(text)) add(NAME_WITH_AGE, false);
  if (INITIALS_AND_SCHOOL.test(text)) add('initials with a school');
  else if (LETTERS_AND_SCHOOL.test(text)) add('initials with a school', false);
  const own = /^voice\b/.test(path) ? givenAwayIn(text) : !services && saysOwnName(text) ? [SOMEBODY] : [];
  for (const what of own) if (!found.some((one) => one.what === what)) add(what, false);
  return found;
}

/** The tenth digit of an NHS number checks the other nine. A telephone number begins with 0. */
function isNhsNumber(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number);
  if (digits[0] === 0) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/** The first letter of a pupil’s number checks the others. In capitals it is taken for one even where it is mistyped. */
function isPupilNumber(text: string): boolean {
  if (/^[A-Z]/.test(text)) return true;
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  const digits = [...text.toUpperCase().slice(1)].map((one) => (/\d/.test(one) ? Number(one) : letters.indexOf(one)));
  return letters[digits.reduce((sum, digit, at) => sum + digit * (at + 2), 0) % 23] === text[0]!.toUpperCase();
}
