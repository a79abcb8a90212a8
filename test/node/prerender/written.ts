import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { prerender, tags, type Asked, type Outcome } from '../../../src/prerender/prerender.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- documents of every kind */

const folder = new URL('../../../demo/data/', import.meta.url);

export const councils = readdirSync(folder)
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((name) => name.replace('.json', ''));

export const documentOf = (council: string): any =>
  JSON.parse(readFileSync(new URL(`${council}.json`, folder), 'utf8'));

/** The attributes without which an element shows nothing. */
export function mustSay(tag: string, document: any): Record<string, string> {
  const [first] = document.indicators?.observations ?? [];
  return /tile|chart/.test(tag) && first ? { indicator: first.indicator } : ({} as Record<string, string>);
}

/** An element of a page in English, unless a test says otherwise. */
export function asked(tag: string, document: any, change: Partial<Asked> = {}): Asked {
  return {
    tag,
    attributes: mustSay(tag, document),
    document,
    base: undefined,
    language: 'en',
    pageLanguage: change.language ?? 'en',
    today: '2026-11-23',
    ...change,
  };
}

/** What one element says, if it says something. */
export async function htmlOf(tag: string, document: any, change: Partial<Asked> = {}): Promise<string> {
  const [outcome] = await prerender([asked(tag, document, change)]);
  assert.equal(outcome!.kind, 'written', JSON.stringify(outcome));
  return lines(outcome!);
}

/** What every element says of a document, by tag; those it has nothing for are left out. */
export async function everythingOf(document: any, change: Partial<Asked> = {}): Promise<Map<string, string>> {
  const all = [...tags];
  const outcomes = await prerender(all.map((tag) => asked(tag, document, change)));
  return new Map(all.flatMap((tag, at) => (outcomes[at]!.kind === 'written' ? [[tag, lines(outcomes[at]!)]] : [])));
}

function lines(outcome: Outcome): string {
  return outcome.kind === 'written' ? outcome.lines.join('\n') : '';
}

type Node = DefaultTreeAdapterMap['childNode'];
export type Element = DefaultTreeAdapterMap['element'];

/** Every element in some HTML, as a browser reads it. */
export function elementsIn(html: string): Element[] {
  const within = (nodes: Node[]): Element[] =>
    nodes.flatMap((node) => ('tagName' in node ? [node, ...within(node.childNodes)] : []));
  return within(parseFragment(html).childNodes);
}

/** The words in some HTML, as a browser reads them. */
export function textOf(html: string): string {
  const within = (nodes: Node[]): string =>
    nodes.map((node) => ('value' in node ? node.value : 'childNodes' in node ? within(node.childNodes) : '')).join('');
  return flat(within(parseFragment(html).childNodes));
}

export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
