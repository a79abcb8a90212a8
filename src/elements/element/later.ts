import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

import type { SharedWords } from '../../i18n/en/shared.js';
import { noticeTemplate } from './states.js';

/**
 * A part of an element that is fetched when a reader first wants it, for the language they read. Until it comes there
 * are words in its place, and a way to ask again if it does not come.
 */
export class Later<Part> implements ReactiveController {
  /** The part, once it has come. */
  part: Part | undefined;

  #language = '';
  #failed = false;

  constructor(
    private host: ReactiveControllerHost,
    private load: (language: string) => Promise<Part>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#again();
  }

  /** The part, drawn; or what stands in its place. The first time it is wanted, it is fetched. */
  template(words: SharedWords, draw: (part: Part) => unknown): unknown {
    this.ask(words.language);
    if (this.part) return draw(this.part);
    return this.#failed ? this.#failure(words) : html`<p class="quiet later">${words.loading}</p>`;
  }

  /** Fetches the part, unless it is here or on its way. */
  ask(language: string): void {
    if (language === this.#language) return;
    this.#language = language;
    this.#failed = false;
    this.load(language).then(
      (part) => this.#settle(language, part),
      () => this.#settle(language, undefined),
    );
  }

  #settle(language: string, part: Part | undefined): void {
    if (language !== this.#language) return;
    this.part = part ?? this.part;
    this.#failed = !part;
    this.host.requestUpdate();
  }

  #again = (): void => {
    if (!this.#failed) return;
    this.#language = '';
    this.host.requestUpdate();
  };

  #failure({ failed, retry }: SharedWords): TemplateResult {
    return html`${noticeTemplate(failed.unreachable)}
      <button type="button" part="button" @click=${this.#again}>${retry}</button>`;
  }
}
