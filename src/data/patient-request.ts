import type { DataError } from './data-error.js';
import { loadJson } from './load-json.js';
import { report } from './report.js';

/** How long to wait before asking again by itself when the network is at fault, in milliseconds. Three times, then not. */
export const pauses = { beforeRetry: [2_000, 8_000, 30_000] };

/**
 * Asks for an address until it answers: by itself while the network is at fault, at most three times with growing pauses,
 * and whenever a reader asks. Never twice at once. A failure that repeats itself is told and reported once, so that the
 * page does not flicker and the console does not fill.
 */
export class PatientRequest {
  #failure: DataError | undefined;
  #reported = '';
  #asking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retries = 0;

  constructor(
    private url: string,
    private answered: (value: unknown) => void,
    private failed: (error: DataError) => void,
  ) {
    this.#ask();
  }

  /** Whether an answer is on its way, or will be asked for by itself. */
  get waiting(): boolean {
    return this.#asking || this.#timer !== undefined;
  }

  /** Asks again now. */
  again(): void {
    this.#failure = undefined;
    this.#ask();
  }

  #ask(): void {
    if (this.#asking) return;
    this.#asking = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    loadJson(this.url).then(
      (value) => {
        this.#asking = false;
        this.answered(value);
      },
      (error: DataError) => {
        this.#asking = false;
        this.#fail(error);
      },
    );
  }

  #fail(error: DataError): void {
    if (error.passing && this.#retries < pauses.beforeRetry.length) {
      this.#timer = setTimeout(() => this.#ask(), pauses.beforeRetry[this.#retries++]);
    }
    if (error.message !== this.#reported) report(error);
    this.#reported = error.message;
    if (error.message === this.#failure?.message) return;
    this.#failure = error;
    this.failed(error);
  }
}
