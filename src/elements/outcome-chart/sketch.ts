import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type * as drawing from '../../charts/draw.js';
import type { Drawing, Drawn, PictureWords } from '../../charts/drawing.js';
import type * as drawn from './drawn.js';
import { sketches } from './sketches.js';
import { inTurn } from './turns.js';

type Host = ReactiveControllerHost & HTMLElement;

/** How far before it comes into view a chart begins to be drawn. */
const NEAR = 300;

/** What draws, and what the element does only with a drawing. */
const charts = async () => (ready = await Promise.all([import('../../charts/draw.js'), import('./drawn.js')]));
let ready: readonly [typeof drawing, typeof drawn] | undefined;

let first = true;

/**
 * The drawing above the table. What draws is fetched when the first chart of a page comes near to the view; a drawing is
 * made once for each canvas, follows the page's colours, and ends with the element's stay on the page.
 */
export class Sketch implements ReactiveController {
  failed = false;

  #canvas: HTMLCanvasElement | null | undefined;
  #drawn: Drawn | undefined;
  /** The canvas whose turn has yet to come. */
  #soon: HTMLCanvasElement | null | undefined;
  #near = false;
  #observer: IntersectionObserver | undefined;

  constructor(
    readonly host: Host,
    /** What is to be drawn now, or undefined where there is nothing to draw. */
    private drawing: (part: typeof drawn) => Drawing | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.at(-1)!.isIntersecting) this.#seen();
      },
      { rootMargin: `${NEAR}px` },
    );
    this.#observer.observe(this.host);
    sketches.add(this);
    // The browser tells only after a frame what is in view. Until then what draws the first chart can be on its way.
    if (first) {
      first = false;
      const [box] = this.host.getClientRects();
      if (box && box.top < innerHeight + NEAR && box.bottom > -NEAR) this.#seen();
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    sketches.delete(this);
    this.#end();
    this.failed = false;
    this.#near = false;
  }

  hostUpdated(): void {
    const canvas = this.host.shadowRoot!.querySelector('canvas');
    if (canvas !== this.#canvas) this.#end();
    this.#canvas = canvas;
    void this.draw();
  }

  mark(series: number, at: number): void {
    this.#drawn?.mark(series, at);
  }

  async picture(words: PictureWords): Promise<Blob | null | undefined> {
    return this.#drawn?.picture(words);
  }

  #seen(): void {
    this.#near = true;
    this.#observer!.disconnect();
    void this.draw();
  }

  /** Draws what is new, if anything is, when the turn comes: it reads styles. */
  draw = async (): Promise<void> => {
    const canvas = this.#canvas;
    if (!this.#near || this.failed || (canvas && canvas === this.#soon)) return;
    this.#soon = canvas;
    try {
      // On its way while the document is, too.
      await charts();
      if (!canvas) return;
      await inTurn(Infinity, () => {
        if (canvas !== this.#soon) return;
        this.#soon = undefined;
        this.drawNow();
      });
    } catch {
      if (canvas !== this.#canvas) return;
      this.failed = true;
      this.host.requestUpdate();
    }
  };

  /** Draws what is new, once what draws is here. */
  drawNow(): void {
    const canvas = this.#canvas;
    const drawing = ready && canvas && !this.failed && this.drawing(ready[1]);
    if (!drawing) return;
    if (this.#drawn) return this.#drawn.update(drawing);
    this.#drawn = ready![0].draw(canvas!, drawing);
    canvas!.parentElement!.classList.add('drawn');
  }

  #end(): void {
    this.#drawn?.end();
    this.#canvas?.parentElement?.classList.remove('drawn');
    this.#drawn = this.#soon = this.#canvas = undefined;
  }
}
