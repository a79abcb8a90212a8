import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';

/** The page for frames as it is built. */
const built = readFileSync(fileURLToPath(new URL('../../dist/cdn/embed.html', import.meta.url)), 'utf8');

/** The same as a council has it that lists websites which may know the height of their frames. */
export function embedFor(...hosts: string[]): string {
  const list = hosts.map((url) => new URL(url).origin).join(' ');
  return built.replace('name="cp-hosts" content=""', `name="cp-hosts" content="${list}"`);
}

/** The address of a frame, below that of a server. */
export function frameAddress(asked: Record<string, string>, src = '/data/illustrative.json'): string {
  return `dist/cdn/embed.html?${new URLSearchParams({ ...asked, src }).toString()}`;
}

/** The frame of a page that shows an element. */
export async function frameOf(page: Page, tag: string) {
  const name = `element=${tag.replace('cp-', '')}&`;
  const frame = await page.waitForFrame((one) => one.url().includes(name));
  // A frame that is not in view draws nothing, and no time passes for it as the browser counts it by pictures.
  await frame.waitForFunction(`document.querySelector('${tag}')?.state === 'ready'`, { polling: 50, timeout: 10_000 });
  return frame;
}
