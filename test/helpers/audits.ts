import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const require = createRequire(import.meta.url);
/** For the frames of a page, whose own copy answers that of the page. */
export const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ace = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** Everything of WCAG 2.2 A and AA that axe knows, and what it calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page, shadow roots included: one line for each place. */
export async function axeOn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return (await page.evaluate(`axe
    .run({ runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 200))))`)) as string[];
}

/** What IBM's checker finds wrong with a page under its rules for WCAG 2.2. */
export async function aceOn(page: Page): Promise<string[]> {
  await page.evaluate(`${ace}; globalThis.ace = ace;`);
  return (await page.evaluate(`new ace.Checker()
    .check(document, ['WCAG_2_2'])
    .then(({ results }) => results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ ruleId, message, path, snippet }) => ruleId + ': ' + message + ' ' + path.dom + ' ' + (snippet ?? '').slice(0, 200)))`)) as string[];
}

/** One thing that the browser tells a screen reader. */
export interface Told {
  role: string;
  name: string;
  inside: Told[];
}

/** What the browser tells screen readers of a page, as a tree, without what it leaves out. */
export async function toldOf(page: Page): Promise<Told[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (id: string): Told[] => {
    const node = byId.get(id);
    const inside = (node?.childIds ?? []).flatMap(below);
    return node && !node.ignored
      ? [{ role: String(node.role?.value), name: String(node.name?.value ?? ''), inside }]
      : inside;
  };
  await session.detach();
  return nodes.filter(({ parentId }) => !parentId).flatMap(({ nodeId }) => below(nodeId));
}

/** Everything of one role, wherever it stands. */
export function allOf(role: string, told: readonly Told[]): Told[] {
  return told.flatMap((one) => [...(one.role === role ? [one] : []), ...allOf(role, one.inside)]);
}

/** The words that are read out, one after the other. */
export function wordsOf(told: readonly Told[]): string {
  return allOf('StaticText', told)
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ');
}
