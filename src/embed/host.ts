import { heightIn, QUESTION } from './height.js';

/**
 * For the page around frames: gives each that shows `embed.html` the height of what is in it, now and whenever that changes.
 * Frames that come later or are loaded late are asked when they have loaded. Only what comes from a frame’s own window and
 * from the origin in its address counts.
 */
export function fitFrames(): void {
  // The events of frames do not bubble, but pass through the page on their way down.
  document.addEventListener('load', ({ target }) => target instanceof HTMLIFrameElement && ask(target), true);
  for (const frame of document.querySelectorAll('iframe')) if (!isBlank(frame)) ask(frame);

  addEventListener('message', ({ source, origin, data }) => {
    const told = heightIn(data);
    if (!told) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && originOf(frame) === origin) fit(frame, told.height, told.onScreen);
    }
  });
}

/** The origin of the page in a frame, if it is one of the kit’s. */
function originOf({ src }: HTMLIFrameElement): string | undefined {
  const [, origin] = /^(https?:\/\/[^/?#]+)[^?#]*\/embed\.html\?/.exec(src) ?? [];
  return origin;
}

function ask(frame: HTMLIFrameElement): void {
  const origin = originOf(frame);
  if (origin) frame.contentWindow?.postMessage(QUESTION, origin);
}

/** Whether nothing has come yet: a question would reach the empty page in its place, and the browser complains. */
function isBlank({ contentDocument }: HTMLIFrameElement): boolean {
  return contentDocument?.URL === 'about:blank';
}

/** What must stay in sight leaves a little of the page around it to be seen, too. */
function fit(frame: HTMLIFrameElement, height: number, onScreen: boolean): void {
  const outer = `${height + edgesOf(frame)}px`;
  frame.style.height = onScreen ? `min(${outer}, 90vh)` : outer;
}

/** What borders and padding take of a height that includes them, in CSS pixels. */
function edgesOf(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  return frame.offsetHeight - frame.clientHeight + parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
}
