import { expect, fixture } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';

import '../../src/index.js';
import illustrative from '../../demo/data/illustrative.json';
import type { State } from '../../src/data/followed-source.js';
import { reached } from '../helpers/reader.js';

type Shown = HTMLElement & { readonly state: State; updateComplete: Promise<unknown> };

const { id } = illustrative.indicators.items[0]!;

/** What a page may take away again, as frameworks do with a value that is undefined. */
const attributes: [tag: string, attribute: string, value: string][] = [
  ['kpi-board', 'indicators', id],
  ['kpi-tile', 'indicator', id],
  ['kpi-tile', 'observation', id],
  ['partner-duties', 'for', 'nhs'],
  ['partner-duties', 'organisation', 'lost'],
  ['strategy', 'show', 'visions'],
];

describe('an attribute that a page takes away again', () => {
  for (const [tag, attribute, value] of attributes) {
    it(`leaves <cp-${tag}> as it is without ${attribute}`, async () => {
      const name = unsafeStatic(tag);
      const page = await fixture(
        html`<div><cp-${name} .data=${illustrative}></cp-${name}><cp-${name} .data=${illustrative}></cp-${name}></div>`,
      );
      const [changed, never] = [...page.children] as [Shown, Shown];
      await reached(never, 'ready');
      changed.setAttribute(attribute, value);
      await changed.updateComplete;

      changed.removeAttribute(attribute);
      await changed.updateComplete;

      expect(changed.shadowRoot!.textContent).to.equal(never.shadowRoot!.textContent);
    });
  }
});
