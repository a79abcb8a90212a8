import { expect } from '@open-wc/testing';
import { html, nothing, render, svg, type TemplateResult } from 'lit';

import { flat } from '../../src/elements/element/flat.js';

const [none, whole, path, words, href] = ['', 61, 'M0 0h1', 'Words', '/x'];
const line = (part: string, words: unknown) => html`<p part=${part} class=${part}>${words}</p>`;
const tile = (label: string, ...lines: unknown[]) =>
  html`<div class="tile">
    <h3 title=${label}>${label}</h3>
    ${lines}${nothing}${undefined}${none}
  </div>`;

describe('templates put together as one', () => {
  it('draw what they draw one by one', () => {
    const wholes = [
      tile('Care leavers', line('figure', 54), line('note', html`of <b>${whole}</b>`), [[line('date', 'March')]]),
      tile('A true zero', line('figure', 0), 0, false),
      tile('Nothing'),
      tile('A picture', html`<svg viewBox="0 0 1 1">${svg`<path d=${path} />`}</svg>`),
      html`${words}
        <div>${html`${line('b', 'within')}`}</div>
        <a href=${href} ?hidden=${!none}>${words}</a>`,
    ];

    for (const whole of wholes) expect(drawn(flat(whole))).to.equal(drawn(whole));
  });

  it('keep text as text, also where a name is expected', () => {
    const hostile = '"><img src=x onerror=alert(1)>';
    const box = document.createElement('div');

    render(flat(tile(hostile, line(hostile, hostile), html`<b class=${hostile}>${hostile}</b>`)), box);

    expect(box.querySelector('img')).to.equal(null);
    expect(box.querySelector('p')?.getAttribute('part')).to.equal(hostile);
    expect(box.querySelector('b')?.className).to.equal(hostile);
  });

  it('take no words of a document for a template', () => {
    const box = document.createElement('div');

    render(flat(tile('Hostile', { strings: ['<img src="/x">'], values: [] })), box);

    expect(box.querySelector('img')).to.equal(null);
  });

  it('keep what stands when only words change, so that the focus stays', () => {
    const box = document.createElement('div');
    render(flat(tile('One', line('figure', 1))), box);
    const before = box.querySelector('p');

    render(flat(tile('Two', line('figure', 2))), box);

    expect(box.querySelector('p')).to.equal(before);
    expect(before?.textContent).to.equal('2');
  });

  it('are drawn anew where a line comes or goes', () => {
    const box = document.createElement('div');
    render(flat(tile('One', line('figure', 1))), box);

    render(flat(tile('One', line('figure', 1), line('date', 'March'))), box);

    expect([...box.querySelectorAll('p')].map((one) => one.textContent)).to.deep.equal(['1', 'March']);
  });

  it('cost one node for each text', () => {
    const box = document.createElement('div');

    render(flat(tile('One', line('figure', 1), nothing, line('date', 'March'))), box);

    const comments = document.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
    let count = 0;
    while (comments.nextNode()) count++;
    // One for the whole, and one for each of the three texts.
    expect(count).to.equal(4);
  });
});

function drawn(whole: TemplateResult): string {
  const box = document.createElement('div');
  render(whole, box);
  return box.innerHTML.replace(/<!--.*?-->/g, '');
}
