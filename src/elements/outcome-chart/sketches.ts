/** A drawing of the page. */
interface Sketched {
  readonly host: HTMLElement;
  /** Draws it again when its turn comes. */
  draw(): Promise<void>;
  /** Draws it at once. */
  drawNow(): void;
}

/** All drawings of the page. Once there is one, `looks.ts` has them drawn again when the page looks otherwise. */
export const sketches = new Set<Sketched>();
