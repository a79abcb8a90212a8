import { pageAddress, type Done, type Kept } from './kept.js';

/** Hands over the link to the list as the device shares things, or copies it. */
export async function shareLink(kept: Kept, button: Element): Promise<void> {
  const url = `${pageAddress()}#kept=${[...kept.ids].join()}`;
  try {
    await navigator.share({ url });
  } catch (error) {
    // The reader has thought better of it.
    if ((error as Error).name === 'AbortError') return;
    await copyText(url, kept, button, 'linked');
  }
}

/** Copies a text; where the browser does not let us, a reader can do it. */
export async function copyText(text: string, kept: Kept, button: Element, done: Done = 'copied'): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    void kept.tell(done);
  } catch {
    await kept.tell('byHand', text);
    (button.getRootNode() as ShadowRoot).querySelector('textarea')?.select();
  }
}
