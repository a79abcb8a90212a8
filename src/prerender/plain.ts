import { asInPage } from './address.js';
import { isBlock, type Drawn, type Nodes } from './markup.js';

/** What only a script can bring to life, and pictures whose words stand beside them. */
const LEFT_OUT = new Set(['button', 'canvas', 'input', 'label', 'nav', 'option', 'select', 'svg', 'textarea']);
/**
 * Parts that belong to those: the drawing of a chart with what its lines mean, and whether something is open just now,
 * which is true for an hour.
 */
const PARTS_LEFT_OUT = new Set(['actions', 'chart', 'filters', 'opening', 'point', 'search', 'switch', 'told']);
/** What the style sheets of the elements begin with a capital letter, by part or by class. */
const CAPITAL = new Set(['amount', 'basis', 'first-up', 'kind', 'role', 'ways']);
/** What they set off from the words before by colour or by a picture. */
const SET_OFF = new Set(['quiet', 'status']);
/** What they set off from the words around it, and may not be lost. */
const STRONG = new Set(['status', 'strength']);
const KEPT = new Set(['colspan', 'dir', 'href', 'lang', 'rowspan', 'scope', 'start', 'value']);
/** What means something without words in it. */
const MAY_BE_EMPTY = new Set(['br', 'hr', 'td', 'th', 'wbr']);
const HIDDEN = 'visually-hidden';
const DASH = ' – ';

/**
 * What an element draws, as HTML that reads without scripts and without style sheets: no buttons, fields or pictures, no
 * roles, classes, parts or ids. Headings, lists, tables, links and languages stay, and what a reader would open is open,
 * so that it is printed; save what may upset.
 */
export function plain(drawn: Nodes, around = ''): Nodes {
  const nodes: (Drawn | string)[] = [];
  for (const [at, one] of drawn.entries()) {
    const found = typeof one === 'string' ? [one] : plainElement(standingIn(one, drawn[at - 1]), around);
    if (typeof one !== 'string' && isSetOff(one, found, nodes)) nodes.push(DASH);
    nodes.push(...found);
  }
  return nodes;
}

function plainElement(drawn: Drawn, around: string): Nodes {
  const { tag } = drawn;
  const parts = wordsIn(drawn, 'part');
  const looks = wordsIn(drawn, 'class');
  if (isLeftOut(drawn, parts, looks)) return [];

  const inside = plain(drawn.children, tag);
  if (!MAY_BE_EMPTY.has(tag) && !inside.some((one) => typeof one !== 'string' || one.trim())) return [];

  const capital = tag === 'th' || [...parts, ...looks].some((one) => CAPITAL.has(one));
  const children = capital ? capitalised(inside) : looks.includes('glance') ? inside.map(capitalItem) : inside;
  if (parts.includes('publisher')) return [...children, DASH];

  const attributes = attributesOf(drawn, parts, looks);
  if (tag === 'span' && looks.some((one) => STRONG.has(one)))
    return [{ tag: 'b', attributes, children: [...children] }];
  // A figure is what a reader looks for first.
  if (tag === 'p' && looks.includes('figure')) return [{ tag, attributes, children: [strong(children)] }];
  return isIdle(tag, attributes, children, around) ? children : [{ tag, attributes, children: [...children] }];
}

function attributesOf({ tag, attributes }: Drawn, parts: readonly string[], looks: readonly string[]) {
  const kept = new Map([...attributes].filter(([name]) => KEPT.has(name)));
  const href = kept.get('href');
  if (href !== undefined) kept.set('href', asInPage(href));
  // Many sites have a style of that name. Where there is none, the words are seen, and do no harm.
  if (looks.includes(HIDDEN)) kept.set('class', HIDDEN);
  if (tag === 'details' && !parts.includes('sensitive')) kept.set('open', '');
  return kept;
}

function isLeftOut({ tag, attributes }: Drawn, parts: readonly string[], looks: readonly string[]): boolean {
  if (LEFT_OUT.has(tag) || parts.some((part) => PARTS_LEFT_OUT.has(part))) return true;
  if (attributes.get('aria-hidden') === 'true') return true;
  // What is said to screen readers alone when a choice changes.
  if (attributes.get('role') === 'status' && looks.includes(HIDDEN)) return true;
  // The name of a column, said again in each cell for when the columns stand one below the other.
  return tag === 'span' && looks.includes('label');
}

/** Boxes that only held a style, unless they hold the name and the words of a list of terms. */
function isIdle(tag: string, attributes: ReadonlyMap<string, string>, children: Nodes, around: string): boolean {
  if (attributes.size) return false;
  if (tag === 'span') return true;
  return (
    tag === 'div' && around !== 'dl' && children.every((one) => (typeof one === 'string' ? !one.trim() : isBlock(one)))
  );
}

/** Words that stand for a sign which screen readers leave out take its place, where everybody sees them. */
function standingIn(one: Drawn, before: Drawn | string | undefined): Drawn {
  if (typeof before !== 'object' || before.attributes.get('aria-hidden') !== 'true') return one;
  return { ...one, attributes: new Map([...one.attributes].filter(([name]) => name !== 'class')) };
}

/** Whether words would run into those before them, without the style that sets them off. */
function isSetOff(drawn: Drawn, found: Nodes, before: Nodes): boolean {
  if (drawn.tag !== 'span' || !wordsIn(drawn, 'class').some((one) => SET_OFF.has(one))) return false;
  const run = before.slice(before.findLastIndex((one) => typeof one !== 'string' && isBlock(one)) + 1);
  return textIn(run).trim() !== '' && /^\s*[\p{L}\p{N}]/u.test(textIn(found));
}

function strong(children: Nodes): Drawn {
  return { tag: 'b', attributes: new Map(), children: [...children] };
}

function capitalItem(one: Drawn | string): Drawn | string {
  return typeof one === 'string' ? one : { ...one, children: [...capitalised(one.children)] };
}

/** The same with a capital at its beginning, however deep that is. */
function capitalised(nodes: Nodes): Nodes {
  const at = nodes.findIndex((one) => typeof one !== 'string' || one.trim());
  return nodes.map((one, index) => {
    if (index !== at) return one;
    if (typeof one !== 'string') return { ...one, children: [...capitalised(one.children)] };
    return one.replace(/^(\s*)(\p{Ll})/u, (_, space: string, letter: string) => space + letter.toLocaleUpperCase());
  });
}

function wordsIn({ attributes }: Drawn, name: string): string[] {
  return (attributes.get(name) ?? '').split(/\s+/).filter(Boolean);
}

/** The words in some nodes, as they were written. */
export function textIn(nodes: Nodes): string {
  return nodes.map((one) => (typeof one === 'string' ? one : textIn(one.children))).join('');
}
