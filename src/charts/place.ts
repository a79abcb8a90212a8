import { DomPlatform } from 'chart.js';

/**
 * Where a chart stands on the page. Chart.js measures its canvas again and again while it sets it up, each time after it
 * has changed it, and the browser works out everything anew for each. Here it is measured once, before the first change.
 */
export class Place extends DomPlatform {
  #size: Size | undefined;

  override acquireContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
    this.#size = sizeOf(canvas);
    // By the time the browser tells of another size, this one is forgotten.
    queueMicrotask(() => (this.#size = undefined));
    // A canvas that says its own size is not asked for it.
    canvas.width = this.#size.width;
    canvas.height = this.#size.height;
    return super.acquireContext(canvas);
  }

  override getMaximumSize(canvas: HTMLCanvasElement, width?: number, height?: number): Size {
    // The names of bars may have made it higher since.
    const isSame = !canvas.parentElement!.style.minBlockSize;
    const size = (isSame && this.#size) || sizeOf(canvas);
    return { width: width ?? size.width, height: height ?? size.height };
  }
}

interface Size {
  width: number;
  height: number;
}

/** The room that a canvas has: all of what it is in. */
function sizeOf(canvas: HTMLCanvasElement): Size {
  const { width, height } = canvas.parentElement!.getBoundingClientRect();
  return { width, height };
}
