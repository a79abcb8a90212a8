import type { Span } from './span.js';

/** The time that words are about: days that a figure may be of, or the time before, after or of what they stand beside. */
export type SaidTime = 'before' | 'after' | 'now' | ((span: Span) => boolean);

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const month = `(${MONTHS.join('|')})`;
const year = '((?:19|20)\\d\\d)';

/** How times are said, the closest first, and which time that is. */
const TIMES: readonly [RegExp, (found: RegExpMatchArray) => SaidTime][] = [
  [new RegExp(`\\b${year}-(\\d\\d)-(\\d\\d)\\b`, 'gi'), ([day]) => startsOrEnds(day)],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month} ${year}\\b`, 'gi'),
    ([, day, name, of]) => startsOrEnds(`${of}-${monthOf(name!)}-${day!.padStart(2, '0')}`),
  ],
  [new RegExp(`\\b${month} ${year}\\b`, 'gi'), ([, name, of]) => startsOrEnds(`${of}-${monthOf(name!)}`)],
  [
    new RegExp(`\\b${year} ?[/–-] ?(?:\\d\\d)?(\\d\\d)\\b`, 'gi'),
    ([, from, to]) =>
      ({ start, end }) =>
        end.slice(2, 4) === to && (start === end || start.startsWith(from!)),
  ],
  [new RegExp(`\\b${year}\\b`, 'gi'), ([said]) => startsOrEnds(said)],
  [
    /\b(?:last|previous|preceding) (?:year|quarter|month|time|period)\b|\b(?:year|quarter|month) (?:before|earlier)\b|\bpreviously\b/gi,
    () => 'before',
  ],
  [
    /\b(?:next|following) (?:year|quarter|month|time|period)\b|\b(?:year|quarter|month) (?:after|later)\b|\b(?:later|since then|afterwards|subsequently)\b/gi,
    () => 'after',
  ],
  [/\bthis (?:year|quarter|month|time)\b|\b(?:now|currently|today|latest|at present|at the moment)\b/gi, () => 'now'],
];

/** Further than anything in the same clause. */
const ANOTHER_CLAUSE = 30;

/** The time that is said nearest to a place in a text, in the same sentence: "12 in 2024, and 9 in 2025". */
export function timeSaidAt(text: string, at: number, end: number): SaidTime | undefined {
  const [from, to] = sentenceAt(text, at);
  let rest = ' '.repeat(from) + text.slice(from, to);
  const found: { away: number; time: SaidTime }[] = [];
  for (const [expression, timeOf] of TIMES) {
    rest = rest.replace(expression, (...match: unknown[]) => {
      const [words, offset] = [String(match[0]), match.find((one): one is number => typeof one === 'number')!];
      const between = offset < at ? text.slice(offset + words.length, at) : text.slice(end, offset);
      const away = between.length + (/[,;:]|\b(?:and|but|while)\b/i.test(between) ? ANOTHER_CLAUSE : 0);
      // Of two as near, the one that follows: "from 12 in 2024 to 9 in 2025".
      found.push({ away: away - (offset < at ? 0 : 0.5), time: timeOf(match as RegExpMatchArray) });
      return ' '.repeat(words.length);
    });
  }
  return found.sort((one, other) => one.away - other.away)[0]?.time;
}

/** Where the sentence begins and ends in which a place is. */
export function sentenceAt(text: string, at: number, ends = /[.!?](?=\s)|\n/): [from: number, to: number] {
  const before = [...text.slice(0, at).matchAll(new RegExp(ends, 'g'))].at(-1);
  const length = text.slice(at).search(ends);
  return [before ? before.index + 1 : 0, length < 0 ? text.length : at + length];
}

function startsOrEnds(day: string): SaidTime {
  return ({ start, end }) => start.startsWith(day) || end.startsWith(day);
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
}
