import '../element/guard.js';

import { css, html } from 'lit';

import { sourceFrom } from '../../data/context.js';
import { FollowedSource, type State } from '../../data/followed-source.js';
import { GivenSource } from '../../data/given-source.js';
import { sourceInPage } from '../../data/inline.js';
import type { Dataset } from '../../schema/dataset.js';
import { define } from '../element/define.js';
import { property } from '../element/property.js';
import { RovingElement } from '../element/roving-element.js';

/**
 * Holds one document for all the elements inside it, and shows nothing itself. Put it around as much of the page as you
 * like; the nearest one counts.
 *
 * @tag cp-data
 *
 * @slot - The part of the page that the document is for. A `<script type="application/json">` in it may hold the document itself.
 */
export class CpData extends RovingElement {
  static override styles = css`
    :host(:not([hidden])) {
      display: contents !important;
    }
  `;

  /** The address of the document. */
  @property() src = '';
  /** The document itself, for pages that already have it. Counts before `src`. */
  @property({ attribute: false, type: Object }) data: Dataset | undefined;

  #given = new GivenSource();
  #followed = new FollowedSource(this);
  #provider = sourceFrom(this);

  /** How far the document has come: `idle` without one, `loading`, `ready` or `failed`. Also as `:state(ready)` in style sheets. */
  get state(): State {
    return this.#followed.source?.arrival.status ?? 'idle';
  }

  /** Asks for the document at once, while the elements that will show it are still being made. */
  override connectedCallback(): void {
    document.addEventListener('DOMContentLoaded', this.#pageIsHere);
    this.#provide();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#pageIsHere);
    this.#followed.follow(undefined);
  }

  protected override willUpdate(): void {
    if (this.isConnected) this.#provide();
  }

  protected override updated(): void {
    this.#followed.mirror(this.state);
  }

  protected override render(): unknown {
    return html`<slot @slotchange=${this.#provide}></slot>`;
  }

  #pageIsHere = (): void => this.requestUpdate();

  /** `data` counts before `src`, and `src` before a script in the page, which is there only once the page is. */
  #provide(): void {
    const here = document.readyState !== 'loading';
    this.#followed.follow(this.#given.of(this) ?? (here ? sourceInPage(this) : undefined));
    this.#provider.setValue(this.#followed.source);
  }
}

define('cp-data', CpData);

declare global {
  interface HTMLElementTagNameMap {
    'cp-data': CpData;
  }
}
