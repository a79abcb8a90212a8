import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { languageFor, languageTagAt, type Language } from '../../i18n/language.js';
import type { Words } from '../../i18n/words.js';
import { watchLanguage } from './language-watch.js';

/**
 * Keeps an element in the language of the page around it. English is at hand; another language is fetched once, and
 * English stands in for it if it cannot be had.
 */
export class LanguageController<Text> implements ReactiveController {
  /** The nearest `lang` as the page has it. */
  tag = 'en-GB';
  /** The words, or undefined while the first are on their way. */
  words: Text | undefined;

  #language: Language | undefined;
  #unwatch: (() => void) | undefined;

  constructor(
    private host: ReactiveControllerHost & Element,
    private source: Words<Text>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchLanguage(this.host, () => this.#look());
    this.#look();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  #look(): void {
    const tag = languageTagAt(this.host);
    if (tag === this.tag && this.#language) return;
    this.tag = tag;
    const language = languageFor(tag);
    if (language !== this.#language) this.#speak(language);
    this.host.requestUpdate();
  }

  #speak(language: Language): void {
    this.#language = language;
    const { en, load } = this.source;
    if (language === 'en') {
      this.words = en;
      return;
    }
    // Until they come, words in another language stay: better than a page that empties and fills again.
    load[language]()
      .catch(() => en)
      .then((words) => {
        if (this.#language !== language) return;
        this.words = words;
        this.host.requestUpdate();
      });
  }
}
