import { QUESTION, type Height } from './height.js';
import { isListed } from './origins.js';

/**
 * Tells the page around the frame how high the content is, once that page has asked, and with every change.
 *
 * The height says something about readers: that of the finder grows and shrinks with what they answer. So it is not sent
 * out for anybody to hear. Who asks is known from the question, which carries the origin that the browser vouches for, and
 * only the page’s own origin and those in `hosts` are answered.
 *
 * @param drawn When the content has its height for the first time: until then a frame keeps the one it was given.
 */
export function tellHeight(element: Element, hosts: readonly string[], drawn: Promise<unknown>): void {
  if (parent === self) return;
  let host = '';
  let told = 0;
  let refused = '';
  let isDrawn = false;

  const tell = () => {
    const height = heightOf(document.body);
    if (!host || !isDrawn || height === told) return;
    told = height;
    const message: Height = { type: 'cp-widgets: height', height, onScreen: hasWayOut(element) };
    parent.postMessage(message, host);
  };

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || data !== QUESTION) return;
    if (origin !== location.origin && !isListed(origin, hosts)) {
      if (refused !== origin) console.warn(`[corporate-parenting-widgets] embed.html: ${notListed(origin)}`);
      refused = origin;
      return;
    }
    host = origin;
    told = 0;
    tell();
  });
  void drawn.then(() => {
    isDrawn = true;
    // A frame that is not in view yet has no resize observed in it.
    tell();
    new ResizeObserver(tell).observe(document.body);
  });
}

/** One pixel more than there is: on a screen with fractions of pixels a scroll bar would else come and go. */
function heightOf(body: HTMLElement): number {
  return Math.ceil(body.getBoundingClientRect().height) + 1;
}

/** The way out of a page stays at the top of the screen, which it cannot in a frame that is higher than that. */
function hasWayOut({ shadowRoot }: Element): boolean {
  return Boolean(shadowRoot?.querySelector('[part~="leave"]'));
}

function notListed(origin: string): string {
  return `${origin} may not know how high this frame is. If it may, add it to cp-hosts in embed.html`;
}
