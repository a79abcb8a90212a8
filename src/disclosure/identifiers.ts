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

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DAY = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH} \\d{4}|\\d{4}-\\d\\d-\\d\\d)`;

const BORN = new RegExp(
  `\\b(?:born(?: on)?|d\\.?o\\.?b\\.?|date of birth|birthday(?: is)?)\\W{0,3}(?:on )?${DAY}`,
  'i',
);
const CASE =
  /\b(?:case|client|child|person|pupil|lcs|ics|mosaic|liquidlogic|eclipse|carefirst)[ -]?(?:id|ref(?:erence)?|no|number)\b\W{0,3}(?=[\w/-]*\d{3})[\w/-]{4,}/i;
const POSTCODE = /\b(?:[A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}\b/;
const MOBILE = /(?<![\d+])(?:\+44 ?7|07)\d(?:[ -]?\d){8}(?!\d)/;
const EMAIL = /[\w+-]@[\w-]{1,63}\.\w/;
const PRIVATE_EMAIL = /@(?:gmail|googlemail|hotmail|outlook|live|icloud|me|yahoo|aol|proton(?:mail)?|gmx)\./i;

/** A first name and an age: "Aisha, 15" or "Tom (9)". Words that begin a sentence or name a part of a law are none. */
const NAME_AND_AGE =
  /\b([A-Z][a-z]{2,})(?:,? aged |, ?(?:age )?| \((?:aged? )?)(\d{1,2})(?:\)|,? (?:years? old|who|from|said|says)\b|$)/g;
const NO_NAMES =
  /^(?:Section|Part|Page|Chapter|Schedule|Volume|Year|Key|Stage|Level|Grade|Article|Regulation|Table|Figure|Paragraph|Annex|Appendix|Article|Clause|Children|Young|People|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter|Version|Item|Priority|Promise|Outcome|Objective|Aged|Boys|Girls|Ages)$/;
const INITIALS_AND_SCHOOL =
  /\b[A-Z]\. ?[A-Z]\.?,? (?:\w+ ){0,3}?(?:at|of|from|goes to|attends)?,? ?(?:[A-Z][\w’']+ )+(?:School|Academy|College)\b/;

/** What in a text looks as if it were about one person. Where it stands says whether an address may be a service's. */
export function identifiersIn(text: string, path: string): Identifier[] {
  const found: Identifier[] = [];
  const add = (what: string, sure = true) => found.push({ what, sure });
  if (text.match(/(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g)?.some(isNhsNumber)) add('what looks like an NHS number');
  else if (/\b(?:ULN|learner number)\W{0,3}\d{10}\b/i.test(text)) add('what looks like a learner’s number (ULN)');
  if (/(?<![\w-])[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z](?![\w-])/.test(text))
    add('what looks like a pupil’s number (UPN)');
  if (BORN.test(text)) add('a date of birth');
  if (CASE.test(text)) add('the number of a case');

  const services = OF_SERVICES.test(path);
  if (POSTCODE.test(text) && !services) add('a whole postcode', /\b(live[sd]?|home|address)\b/i.test(text));
  if (MOBILE.test(text) && !services) add('the number of a mobile telephone', /^voice\b/.test(path));
  if (PRIVATE_EMAIL.test(text)) add('a private e-mail address', !services);
  else if (EMAIL.test(text) && /^voice\b/.test(path)) add('an e-mail address in somebody’s words');
  const aged = [...text.matchAll(NAME_AND_AGE)];
  if (aged.some(([, name, age]) => Number(age) < 26 && !NO_NAMES.test(name!))) add(NAME_WITH_AGE, false);
  if (INITIALS_AND_SCHOOL.test(text)) add('initials with a school');
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
