import { expect, fixture } from '@open-wc/testing';
import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import manifest from '../../package.json';

class SmokeTile extends LitElement {
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;

  @property({ type: Number }) figure = 0;

  protected override render() {
    return html`<p>${this.figure}</p>`;
  }
}
customElements.define('smoke-tile', SmokeTile);

describe('the test set-up', () => {
  it('draws a decorated property in a real shadow root, and again when it changes', async () => {
    const el = await fixture<SmokeTile>(html`<smoke-tile figure="7"></smoke-tile>`);
    const paragraph = el.shadowRoot!.querySelector('p')!;
    expect(paragraph.textContent).to.equal('7');
    expect(getComputedStyle(paragraph).color).to.equal('rgb(1, 2, 3)');

    el.figure = 8;
    await el.updateComplete;

    expect(paragraph.textContent).to.equal('8');
    await expect(el).to.be.accessible();
  });

  it('imports a JSON file as a module, and still fetches it as JSON', async () => {
    const fetched = await fetch(new URL('../../package.json', import.meta.url));

    expect(manifest.name).to.equal('corporate-parenting-widgets');
    expect(fetched.headers.get('content-type')).to.contain('application/json');
    expect((await fetched.json()).name).to.equal(manifest.name);
  });
});
