import { parse, type DefaultTreeAdapterMap } from 'parse5';

import { MARK, tags } from '../prerender/prerender.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Where an element’s document is, as the page says it: at an address, or in a script from a line on. */
export type DocumentPlace = { src: string } | { json: string; line: number };

/** An element of the kit in a page. */
export interface FoundElement {
  tag: string;
  attributes: Record<string, string>;
  /** The line of its tag, from 1. */
  line: number;
  /** Where its content begins and ends, in characters from 0. Undefined where its tag is not closed. */
  inside: { start: number; end: number } | undefined;
  /** The white space before its tag, if there is nothing else in the line. */
  indent: string;
  /** What people wrote in it, and whether something was prerendered into it before. */
  own: string;
  done: boolean;
  /** The nearest `lang` around it. */
  language: string | undefined;
  /** The nearest element around it that cannot hold blocks. */
  misplacedIn: string | undefined;
  document: DocumentPlace | undefined;
}

/** Keeps what people wrote in an element, where no reader sees it. */
export const KEPT = 'data-cp-fallback';

/** What ends, or becomes another thing, where a heading or a list begins in it. */
const NO_BLOCKS = new Set('a button h1 h2 h3 h4 h5 h6 label option p pre select summary table tbody tr'.split(' '));

/** Every element of the kit in a page that shows something, in their order, and the page’s own word for its encoding. */
export function findElements(page: string): { elements: FoundElement[]; charset: string | undefined } {
  const all = [...elementsIn(page)].map(({ element }) => element);
  return {
    elements: all.filter(({ tagName }) => tags.has(tagName)).map((one) => foundIn(page, one)),
    charset: all
      .filter(({ tagName }) => tagName === 'meta')
      .map(charsetIn)
      .find(Boolean),
  };
}

/** A page with other content in some of its elements. Everything else stays as it is. */
export function withContents(page: string, contents: ReadonlyMap<FoundElement, string>): string {
  let end = 0;
  const pieces = [...contents].flatMap(([{ inside }, content]) => {
    const before = page.slice(end, inside!.start);
    end = inside!.end;
    return [before, content];
  });
  return pieces.join('') + page.slice(end);
}

/** Everything of a page besides what is in the elements of the kit: two pages with the same are read as the same. */
export function outlineOf(page: string): string {
  return [...elementsIn(page)].map(({ element, depth }) => `${depth} ${element.tagName}`).join('\n');
}

/** Every element of a page, but what stands in those of the kit. No recursion: a page may be very deep. */
function* elementsIn(page: string): Generator<{ element: Element; depth: number }> {
  const left: { node: Node; depth: number }[] = [{ node: parse(page, { sourceCodeLocationInfo: true }), depth: 0 }];
  while (left.length) {
    const { node, depth } = left.pop()!;
    if ('tagName' in node) yield { element: node, depth };
    if (!('childNodes' in node) || ('tagName' in node && tags.has(node.tagName))) continue;
    for (const child of node.childNodes.toReversed()) left.push({ node: child, depth: depth + 1 });
  }
}

/** The elements around one, the innermost first. */
function* around(element: Element): Generator<Element> {
  let node = element.parentNode;
  while (node && 'tagName' in node) {
    yield node;
    node = node.parentNode;
  }
}

function foundIn(page: string, element: Element): FoundElement {
  const { startTag, endTag, startLine = 0, startOffset = 0 } = element.sourceCodeLocation ?? {};
  const inside = startTag && endTag && { start: startTag.endOffset, end: endTag.startOffset };
  const line = page.slice(page.lastIndexOf('\n', startOffset - 1) + 1, startOffset);
  const attributes = attributesOf(element);
  const outwards = [...around(element)];
  const provider = outwards.find(({ tagName }) => tagName === 'cp-data');
  return {
    tag: element.tagName,
    attributes,
    line: startLine,
    inside: inside || undefined,
    indent: line.trim() ? '' : line,
    ...(inside ? contentOf(page, element, inside) : { own: '', done: false }),
    language: [element, ...outwards].map((one) => attributesOf(one)['lang']?.trim()).find(Boolean),
    misplacedIn: outwards.find(({ tagName }) => NO_BLOCKS.has(tagName))?.tagName,
    document: attributes['src'] ? { src: attributes['src'] } : provider && documentOf(provider),
  };
}

/** What people wrote in an element: all but what was prerendered, and what is kept is as it was before that. */
function contentOf(page: string, element: Element, { start, end }: { start: number; end: number }) {
  let own = '';
  let at = start;
  let done = false;
  for (const child of element.childNodes) {
    const place = child.sourceCodeLocation;
    if (!('tagName' in child) || !place) continue;
    const names = attributesOf(child);
    const kept = child.tagName === 'template' && KEPT in names;
    if (!kept && !(MARK in names)) continue;
    const { startTag, endTag } = place as NonNullable<Element['sourceCodeLocation']>;
    own += page.slice(at, place.startOffset).trim();
    if (kept && startTag && endTag) own += page.slice(startTag.endOffset, endTag.startOffset);
    at = place.endOffset;
    done = true;
  }
  return { own: own + page.slice(at, end).trim(), done };
}

/** `src` counts before a script in the page, as it does there. */
function documentOf(provider: Element): DocumentPlace | undefined {
  const { src } = attributesOf(provider);
  if (src) return { src };
  for (const child of provider.childNodes) {
    if (!('tagName' in child) || child.tagName !== 'script') continue;
    if (attributesOf(child)['type'] !== 'application/json') continue;
    const text = child.childNodes.map((one) => ('value' in one ? one.value : '')).join('');
    return text.trim() ? { json: text, line: child.sourceCodeLocation?.startLine ?? 0 } : undefined;
  }
  return undefined;
}

function charsetIn(meta: Element): string | undefined {
  const { charset, content } = attributesOf(meta);
  return charset?.trim() ?? /charset\s*=\s*"?([\w-]+)/i.exec(content ?? '')?.[1];
}

function attributesOf({ attrs }: Element): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}
