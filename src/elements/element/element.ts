import './guard.js';

import { html, noChange, nothing } from 'lit';

import { DataController, type Needed } from '../../data/data-controller.js';
import type { State } from '../../data/followed-source.js';
import type { DocumentSource } from '../../data/document-source.js';
import type { Words } from '../../i18n/words.js';
import type { Dataset } from '../../schema/dataset.js';
import type { Section } from '../../schema/section.js';
import { footTemplate } from './foot.js';
import { LanguageController } from './language-controller.js';
import { RovingElement } from './roving-element.js';
import { property } from './property.js';
import { failureTemplate, loadingTemplate, nothingTemplate, noticeTemplate } from './states.js';
import { viewOf, type ElementWords, type View, type Wording } from './view.js';

/**
 * What every element of the kit has: where its document comes from, the states it goes through, its language, and its
 * own children as what a reader sees until there is something to draw. An element says which sections it needs, and
 * draws them in `renderData`.
 *
 * @csspart loading - What stands in place of content while the document is on its way.
 * @csspart notice - Words in place of content.
 * @csspart button - A button, such as the one that tries again.
 * @csspart foot - What to know about the whole document: that it is made up, out of date, or not all of it can be used.
 *
 * @cssprop [--cp-ink=#12181d] - Colour of text; like all colours here, another one where the page is dark.
 * @cssprop [--cp-muted=#475059] - Colour of text that matters less.
 * @cssprop [--cp-surface=#ffffff] - Colour of the ground.
 * @cssprop [--cp-raised=#f3f5f7] - Colour of what stands out from the ground.
 * @cssprop [--cp-line=#d0d6db] - Colour of lines that divide.
 * @cssprop [--cp-edge=#69747e] - Colour of the edges of what can be pressed or filled in.
 * @cssprop [--cp-accent=#17568a] - Colour of links, of buttons and of what has the focus.
 * @cssprop [--cp-good=#0b6141] - Colour of what is good.
 * @cssprop [--cp-warn=#7a4700] - Colour of what wants attention.
 * @cssprop [--cp-bad=#9c2019] - Colour of what is bad.
 * @cssprop [--cp-space=0.5em] - The space that all distances are made of.
 * @cssprop [--cp-radius=0.375em] - How round corners are.
 */
export abstract class CpElement<Text extends ElementWords> extends RovingElement {
  /** The address of the document. Without it, the nearest `<cp-data>` counts. */
  @property() src = '';
  /** The document itself, for pages that already have it. Counts before `src`. */
  @property({ attribute: false, type: Object }) data: Dataset | undefined;
  /** The level of the element's main heading, 2 to 6, so that it fits the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;
  /** Which wording to show where the document has several: `default`, `plain`, `easy-read` or `child`. */
  @property() wording: Wording = 'default';
  /** The day of viewing, as YYYY-MM-DD, for printed editions and tests. Without it, today. */
  @property() today = '';

  #data: DataController;
  #language: LanguageController<Text>;
  /** Whether a page has many of it, so that none is drawn for nothing while their document may come; its host keeps the space. */
  protected readonly many: boolean = false;
  /** Whether something was drawn, or it takes so long that a reader is told. */
  #late = false;
  #timer: unknown;

  protected constructor(words: Words<Text>, needs: readonly Section[], uses: readonly Section[]) {
    super();
    this.#data = new DataController(this, needs, uses);
    this.#language = new LanguageController(this, words);
  }

  /** How far the element has come: `idle`, `loading`, `ready`, `empty` or `failed`. Also as `:state(ready)` in style sheets. */
  get state(): State {
    const { state } = this.#data;
    return this.#language.words || state === 'idle' ? state : 'loading';
  }

  /** The document that is shown, the same object for all elements that show it. Further sections can be asked of it. */
  protected get source(): DocumentSource | undefined {
    return this.#data.source;
  }

  /** What the element shows of its sections. Called once they have come. */
  protected abstract renderData(sections: Needed, view: View<Text['own']>): unknown;

  protected override render(): unknown {
    const words = this.#language.words;
    if (!words) return slot;
    const drawn = this.inState(words);
    if (!drawn) return noChange;
    this.#late = true;
    const [content, more] = drawn;
    return html`<div part="base" class="base" lang=${words.shared.language} tabindex="-1">${content}${more}</div>`;
  }

  /**
   * What stands in the element in the state that it is in, and what at its foot; undefined while it is not worth drawing:
   * a document that comes at once is drawn at once, and nothing else before.
   */
  protected inState({ own, shared }: Text): [content: unknown, more: unknown] | undefined {
    const { state, sections, problems, error } = this.#data;
    if (state === 'ready') {
      const view = viewOf(this, { own, shared }, this.#language.tag, sections.about, this.source?.url);
      return [this.renderData(sections, view), footTemplate(sections.about, problems, view)];
    }
    if (state === 'failed') return [slot, failureTemplate(error, shared, this.#again)];
    if (state === 'empty') return [nothingTemplate(own.empty), nothing];
    if (!isBare(this)) return [slot, nothing];
    if (this.many && !this.#late) {
      this.#timer ??= setTimeout(this.#tell, 500);
      return undefined;
    }
    return state === 'idle' ? [slot, noticeTemplate(shared.idle, 'notice later')] : [loadingTemplate(shared), nothing];
  }

  #tell = (): void => {
    this.#late = true;
    if (this.state === 'loading' || this.state === 'idle') this.requestUpdate();
  };

  /** The button that was pressed is about to go, so the focus moves to where the answer will be. */
  #again = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.base')?.focus();
    this.#data.retry();
  };
}

const slot = html`<slot></slot>`;

/** Whether an element has no children to show in place of content. */
function isBare(element: Element): boolean {
  return !element.firstElementChild && !element.textContent?.trim();
}
