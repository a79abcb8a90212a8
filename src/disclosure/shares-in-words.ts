import { children } from './children-in-words.js';
import { fraction, fractionOf } from './fractions.js';
import { amount, blank, pattern } from './number-pattern.js';
import { numberOf } from './spoken-numbers.js';
import { welshNumber } from './welsh.js';
import { welshFraction, welshFractionOf, welshShares } from './welsh-shares.js';

/** A number that a share of people says: so many people, of how many, or so many of a hundred. */
export interface SharePart {
  of: 'people' | 'base' | 'share';
  number: number;
  /** Of how many people these are some. */
  base?: number;
  at: number;
  end: number;
}

const ours = '(?: (?:all|our|the|these|those|its|their)){0,2}';
const base = `(?<base>${amount})(?=(?<who> ${children}))`;
const part = `(?<part>${amount})`;
const whole = `(?<whole>${amount})`;
const share = `(?<share>${fraction})`;

/** "One in four", "3 out of every 8": so many of each few, and not of all there are. */
const ratio = `${part} (?:in(?: every| each)?|out of (?:every|each)) ${whole}`;

/** How a share of people is said. Where they are counted, it says how many it is. */
const SHARES: readonly RegExp[] = [
  pattern(`${ratio} of${ours} ${base}`),
  pattern(`${part}(?: out of |/)${whole} of${ours} ${base}`),
  pattern(`(?<percent>${amount}) ?(?:%|per ?cent) of${ours} ${base}`),
  pattern(`${share}(?: of)?${ours} ${base}`),
  pattern(`${part}(?: (?:out )?of${ours} |/)${base}(?! of\\b)`),
  pattern(`${ratio}(?=(?<who>(?: of${ours})? ${children}))`),
  pattern(`${share}(?=(?<who>(?: of${ours}| our| the) ${children}))`),
  pattern(`(?<share>\\d+/\\d+)(?=(?<who> of${ours} ${children}))`),
];

const OTHER = pattern(fraction);

/** What every share has. Most texts have none of it, and need not be looked at any further. */
const PERHAPS = new RegExp(
  `(?:\\d|${amount}|${welshNumber}) ?(?:%|/|y cant|(?:per|in|out|of|o|allan|ym)\\b)|un o|\\b(?:${fraction}|${welshFraction})\\b`,
  'i',
);

/**
 * The shares of people that a text says, and the text without them. "One in four of our 12 care leavers" is three of
 * twelve; "one in four children" is a quarter of nobody knows how many, and four are no people.
 */
export function sharesIn(text: string): { parts: SharePart[]; rest: string } {
  if (!PERHAPS.test(text)) return { parts: [], rest: text };
  const parts: SharePart[] = [];
  let rest = text;
  for (const expression of [...SHARES, ...welshShares])
    rest = rest.replace(expression, (found: string, ...all: unknown[]) => {
      const said = partsOf(found, all.at(-3) as number, all.at(-1) as Said);
      parts.push(...said);
      return said.length ? blank(found) : found;
    });
  // Any other fraction has no number either: "it fell by three quarters".
  return { parts, rest: rest.replace(OTHER, blank) };
}

/** The words of a share, by what they say. */
type Said = Readonly<Partial<Record<'part' | 'whole' | 'percent' | 'share' | 'base' | 'who', string>>>;

/** The numbers that a share says. All and none of a hundred are read as they stand, and more than all is no share. */
function partsOf(found: string, at: number, said: Said): SharePart[] {
  const of = shareOf(said);
  const ofAll = of === 0 || of === 1;
  if (!(of >= 0 && of <= 1) || (said.percent !== undefined && ofAll)) return [];

  const after = at + found.length;
  const place = { at, end: after + said.who!.length };
  const hundredth: SharePart = { of: 'share', number: Math.round(100 * of), ...place };
  const group = said.base ?? (isCommon(said) ? undefined : said.whole);
  if (group === undefined) return [hundredth];

  const total = numberOf(group);
  const isRatio = said.base !== undefined && (said.whole ?? said.percent ?? said.share) !== undefined;
  // Hardly anybody is somebody: 1 % of 40 cannot be none.
  const count = of === 0 ? 0 : Math.max(1, Math.round(of * total));
  return [
    { of: 'people', number: count, base: total, ...place },
    { of: 'base', number: total, at: after - group.length, end: after },
    ...(isRatio ? [hundredth] : []),
  ];
}

function shareOf({ part, whole, percent, share, base }: Said): number {
  if (percent !== undefined) return numberOf(percent) / 100;
  if (share !== undefined) return welshFractionOf(share) ?? fractionOf(share);
  return numberOf(part!) / numberOf((whole ?? base)!);
}

/** Whether a ratio is how people speak of any share. Three in eight is mostly of eight there are, and one in four of any. */
function isCommon({ part, whole }: Said): boolean {
  if (whole === undefined) return true;
  const [some, all] = [numberOf(part!), numberOf(whole)];
  return some === 1 || (some > 0 && (all <= 5 || all % 10 === 0));
}
