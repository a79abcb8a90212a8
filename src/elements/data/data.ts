import '../element/guard.js';

import { css, html } from 'lit';

import { sourceFrom } from '../../data/context.js';
import type { DocumentSource } from '../../data/document-source.js';
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
    :host {
      display: contents !important;
    }
  `;

  /** The address of the document. */
  @property() src = '';
  /** The document itself, for pages that already have it. Counts before `src`. */
  @property({ attribute: false }) data: Dataset | undefined;

  #given = new GivenSource();
  #provider = sourceFrom(this);

  /** Asks for the document at once, while the elements that will show it are still being made. */
  override connectedCallback(): void {
    this.#given.of(this);
    super.connectedCallback();
  }

  protected override willUpdate(): void {
    this.#provide();
  }

  protected override render(): unknown {
    return html`<slot @slotchange=${this.#provide}></slot>`;
  }

  #provide(): void {
    this.#provider.setValue(this.#source());
  }

  /** `data` counts before `src`, and `src` before a script in the page. */
  #source(): DocumentSource | undefined {
    return this.#given.of(this) ?? sourceInPage(this);
  }
}

define('cp-data', CpData);

declare global {
  interface HTMLElementTagNameMap {
    'cp-data': CpData;
  }
}
