/** One answer of the stubbed network. Called afresh for each request, because a body can be read once. */
export type Answer = (signal?: AbortSignal) => Response | Promise<Response>;

/** A document, as a server sends it. */
export const json = (value: unknown): Answer => text(JSON.stringify(value), 'application/json');

/** Anything at all, as a server sends it. */
export function text(body: BodyInit, type = 'text/plain', status = 200): Answer {
  return () => new Response(body, { status, headers: { 'content-type': type } });
}

/** An answer that says no. */
export const status = (code: number): Answer => text('<h1>Sorry</h1>', 'text/html', code);

/** What `fetch` says of no network, no such host and a server that does not allow this site: all the same. */
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** No answer at all, until whoever asks gives up. */
export const silence: Answer = (signal) =>
  new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError'))),
  );

/** A body that begins and breaks off. */
export const cutOff: Answer = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"about": {"title": "How we'));
        controller.error(new TypeError('network error'));
      },
    }),
  );

/** An answer that comes when the test says so. */
export function held(answer: Answer): { answer: Answer; release: () => void } {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  return { answer: async (signal) => (await released, answer(signal)), release };
}

let published = 0;

/** Stands in for `fetch`: publishes answers at addresses of their own, and remembers what was asked for. */
export class StubbedFetch {
  /** Every address asked for, in order. */
  readonly requests: string[] = [];

  #real = window.fetch;
  #answers = new Map<string, Answer[]>();

  constructor() {
    window.fetch = (input, init) => this.#answer(new URL(String(input), document.baseURI).href, init);
  }

  /** Publishes a file at a new address; several answers come one after another, and the last one for ever. */
  publish(...answers: Answer[]): string {
    return this.publishAt(`/published/${++published}/council.json`, ...answers);
  }

  publishAt(path: string, ...answers: Answer[]): string {
    this.#answers.set(new URL(path, document.baseURI).href, answers);
    return path;
  }

  /** How often an address was asked for. */
  asked(path: string): number {
    const { href } = new URL(path, document.baseURI);
    return this.requests.filter((url) => url === href).length;
  }

  restore(): void {
    window.fetch = this.#real;
  }

  async #answer(url: string, { signal }: RequestInit = {}): Promise<Response> {
    this.requests.push(url);
    const answers = this.#answers.get(url) ?? [status(404)];
    const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
    return answer(signal ?? undefined);
  }
}
