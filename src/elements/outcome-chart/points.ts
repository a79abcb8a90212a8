/** The point of a drawing that a reader has gone to with the arrow keys: which series, and which place in it. */
export class Points {
  series = 0;
  at = -1;

  #figures: readonly (readonly unknown[])[] = [];

  constructor(private went: () => void) {}

  /** Takes the figures of each series. */
  of(figures: readonly (readonly unknown[])[]): void {
    this.#figures = figures;
    this.series = Math.min(this.series, Math.max(0, figures.length - 1));
    this.at = Math.min(this.at, (figures[this.series]?.length ?? 0) - 1);
  }

  /** Left and right go through time, up and down from one series to the next; Home and End to the ends. */
  readonly key = (event: KeyboardEvent): void => {
    const last = (this.#figures[this.series]?.length ?? 0) - 1;
    const moves: Record<string, [series: number, at: number]> = {
      ArrowRight: [this.series, Math.min(last, this.at + 1)],
      ArrowLeft: [this.series, Math.max(0, this.at - 1)],
      ArrowDown: [(this.series + 1) % this.#figures.length, Math.max(0, this.at)],
      ArrowUp: [(this.series + this.#figures.length - 1) % this.#figures.length, Math.max(0, this.at)],
      Home: [this.series, 0],
      End: [this.series, last],
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    [this.series, this.at] = move;
    this.went();
  };

  /** The reader goes elsewhere. */
  readonly leave = (): void => {
    if (this.at < 0) return;
    this.at = -1;
    this.went();
  };
}
