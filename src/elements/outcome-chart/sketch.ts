import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Drawing, Drawn } from '../../charts/drawing.js';

type Host = ReactiveControllerHost & HTMLElement;

/** How far before it comes into view a chart begins to be drawn. */
const NEAR = '300px';

const charts = () => import('../../charts/draw.js');

/**
 * The drawing above the table. What draws is fetched when the first chart of a page comes near to the view; a drawing is
 * made once for each canvas, follows the page's colours, and ends with the element's stay on the page.
 */
export class Sketch implements ReactiveController {
  state: 'waiting' | 'drawn' | 'failed' = 'waiting';

  #canvas: HTMLCanvasElement | undefined;
  #drawn: Drawn | undefined;
  /** What was drawn last, so that an update of anything else draws nothing. */
  #look = '';
  #near = false;
  #observer: IntersectionObserver | undefined;
  #looks: MediaQueryList[] = [];

  constructor(
    private host: Host,
    /** What is to be drawn now, or undefined where there is nothing to draw. */
    private drawing: () => Drawing | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(this.#seen, { rootMargin: NEAR });
    this.#observer.observe(this.host);
    this.#looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map((query) =>
      matchMedia(query),
    );
    for (const look of this.#looks) look.addEventListener('change', this.#restyled);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    for (const look of this.#looks) look.removeEventListener('change', this.#restyled);
    this.#end();
    this.state = 'waiting';
    this.#near = false;
  }

  hostUpdated(): void {
    const canvas = this.host.shadowRoot?.querySelector('canvas') ?? undefined;
    if (canvas !== this.#canvas) this.#end();
    this.#canvas = canvas;
    if (this.#near && canvas) void this.#draw(canvas);
  }

  /** The page has other colours now. */
  #restyled = (): void => this.host.requestUpdate();

  mark(series: number, at: number): void {
    this.#drawn?.mark(series, at);
  }

  picture(): Promise<Blob | null> {
    return this.#drawn?.picture() ?? Promise.resolve(null);
  }

  #seen: IntersectionObserverCallback = (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#near = true;
    this.#observer?.disconnect();
    // On its way while the document is, too.
    charts().catch(() => {});
    this.host.requestUpdate();
  };

  async #draw(canvas: HTMLCanvasElement): Promise<void> {
    if (this.#drawn) {
      const drawing = this.#changed();
      return drawing && this.#drawn.update(drawing);
    }
    if (this.state === 'failed' || canvas.dataset['drawing']) return;
    // One canvas bears one chart, and the next update may come before the chart has its turn.
    canvas.dataset['drawing'] = 'soon';
    try {
      const { draw } = await charts();
      const drawn = await draw(canvas, () => (canvas === this.#canvas ? this.#changed() : undefined));
      if (canvas !== this.#canvas) return drawn?.end();
      this.#drawn = drawn;
      this.state = 'drawn';
    } catch {
      this.state = 'failed';
    }
    this.host.requestUpdate();
  }

  /** What is to be drawn now, if that is something else than before. Reads styles, and so waits for its turn. */
  #changed(): Drawing | undefined {
    const drawing = this.drawing();
    const look = JSON.stringify(drawing);
    if (look === this.#look) return undefined;
    this.#look = look;
    return drawing;
  }

  #end(): void {
    this.#drawn?.end();
    this.#drawn = undefined;
    this.#look = '';
    if (this.#canvas) delete this.#canvas.dataset['drawing'];
    this.#canvas = undefined;
  }
}
