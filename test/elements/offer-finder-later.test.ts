import { expect, waitUntil } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import { listOf, unfold } from '../helpers/finder.js';
import { finderOf } from '../helpers/offer.js';
import { part } from '../helpers/reader.js';

const data = listOf([{ name: 'One', phone: '01632 960111' }]);
const display = (finder: Element, name: string) => getComputedStyle(part(finder, name)!).display;

describe('the parts of <cp-offer-finder> that come later', () => {
  it('bring how they look', async () => {
    const finder = await finderOf(data);
    await unfold(finder, 'questions', 'form');
    expect(display(finder, 'question')).to.equal('grid');

    await unfold(finder, 'details', 'dl');
    const fact = part(finder, 'facts')!.querySelector('div')!;
    expect(getComputedStyle(fact).display).to.equal('grid');
  });

  it('look the same in another document, in a finder moved there and in one made after', async () => {
    const finder = await finderOf(data);
    await unfold(finder, 'questions', 'form');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(finder);
    await waitUntil(() => part(finder, 'question'), 'the question is gone', { interval: 5 });
    const { getComputedStyle: styleOf } = frame.contentWindow!;
    expect(styleOf.call(frame.contentWindow, part(finder, 'question')!).display).to.equal('grid');
    frame.remove();

    const other = await finderOf(data);
    await unfold(other, 'questions', 'form');
    expect(display(other, 'question')).to.equal('grid');
    const { adoptedStyleSheets } = other.shadowRoot!;
    expect(new Set(adoptedStyleSheets).size).to.equal(adoptedStyleSheets.length);
  });
});
