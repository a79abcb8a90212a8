import { expect, fixture, waitUntil } from '@open-wc/testing';

import '../../src/elements/kpi-tile/kpi-tile.js';
import type { CpKpiTile } from '../../src/elements/kpi-tile/kpi-tile.js';
import type { ElementWords } from '../../src/elements/element/view.js';
import { plainElement, plainWords } from '../helpers/plain-element.js';
import { part, reached, said, shown } from '../helpers/reader.js';
import { sample } from '../helpers/sample.js';

const welsh: ElementWords = { ...plainWords, shared: { ...plainWords.shared, language: 'cy', source: 'Ffynhonnell' } };
const plain = plainElement(() => Promise.resolve(welsh));

/** Builds a page around an element with a document, in a place that the test makes. */
async function drawn(tag: string, place: (element: CpKpiTile) => Element): Promise<CpKpiTile> {
  const element = document.createElement(tag) as CpKpiTile;
  element.data = sample();
  await fixture(place(element));
  await reached(element);
  return element;
}

function within(lang: string | undefined, ...children: Element[]): HTMLElement {
  const around = document.createElement('div');
  if (lang !== undefined) around.lang = lang;
  around.append(...children);
  return around;
}

function shadowed(lang: string | undefined, child: Element): HTMLElement {
  const around = within(lang);
  around.attachShadow({ mode: 'open' }).append(child);
  return around;
}

describe('the language of an element', () => {
  const tags: [lang: string, speaks: string][] = [
    ['en', 'Source (en)'],
    [' EN', 'Source (en)'],
    ['en_us', 'Source (en-us)'],
    ['eng', 'Source (en)'],
    ['cy', 'Ffynhonnell (cy)'],
    ['CY-gb', 'Ffynhonnell (cy-gb)'],
    ['cym', 'Ffynhonnell (cy)'],
    ['wel', 'Ffynhonnell (cy)'],
    ['ur', 'Source (ur)'],
    ['constructor', 'Source (constructor)'],
    ['-', 'Source (-)'],
  ];
  for (const [lang, speaks] of tags) {
    it(`is as near as can be to lang="${lang}"`, async () => {
      const element = await drawn(plain, (child) => within(lang, child));

      expect(said(element, 'words')).to.equal(speaks);
    });
  }

  const places: [where: string, place: (child: CpKpiTile) => Element][] = [
    ['of the element itself', (child) => within('en', Object.assign(child, { lang: 'cy' }))],
    ['of the nearest ancestor', (child) => within('en', within('cy', within(undefined, child)))],
    ['outside a shadow root', (child) => within('cy', shadowed(undefined, child))],
    ['in a shadow root', (child) => within('en', shadowed(undefined, within('cy', child)))],
    ['of the host of a shadow root', (child) => shadowed('cy', child)],
  ];
  for (const [where, place] of places) {
    it(`is that ${where}`, async () => {
      const element = await drawn(plain, place);

      expect(said(element, 'words')).to.equal('Ffynhonnell (cy)');
      expect(part(element, 'base')!.lang).to.equal('cy');
    });
  }

  it('is that around the slot it stands in', async () => {
    const element = await drawn(plain, (child) => {
      const host = within('en', child);
      host.attachShadow({ mode: 'open' }).innerHTML = '<div lang="cy"><slot></slot></div>';
      return host;
    });

    expect(said(element, 'words')).to.equal('Ffynhonnell (cy)');
  });

  for (const [where, place] of places) {
    it(`changes with that ${where}, without going blank in between`, async () => {
      const element = await drawn(plain, place);
      const blank: string[] = [];
      new MutationObserver(() => shown(element) || blank.push('blank')).observe(element.shadowRoot!, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      const root = element.getRootNode() as Document | ShadowRoot;
      const spoken = element.closest('[lang]') ?? (root as ShadowRoot).host.closest('[lang]')!;
      spoken.setAttribute('lang', 'en');
      await waitUntil(() => said(element, 'words') === 'Source (en)');
      spoken.setAttribute('lang', 'cy');
      await waitUntil(() => said(element, 'words') === 'Ffynhonnell (cy)');

      expect(blank).to.deep.equal([]);
    });
  }

  it('is not announced as loaded before its words are there', async () => {
    let arrive = (_: ElementWords): void => undefined;
    const slow = plainElement(() => new Promise((resolve) => (arrive = resolve)));
    const element = document.createElement(slow) as CpKpiTile;
    const heard: string[] = [];
    element.addEventListener('cp-load', () => heard.push(said(element, 'words') ?? 'nothing'));
    element.data = sample();
    await fixture(within('cy', element));
    expect(element.state).to.equal('loading');
    expect(heard).to.deep.equal([]);
    arrive(welsh);
    await reached(element, 'ready');

    expect(heard).to.deep.equal(['Ffynhonnell (cy)']);
  });

  it('is English when Welsh cannot be had, and says so to screen readers', async () => {
    const failing = plainElement(() => Promise.reject(new TypeError('Failed to fetch')));
    const element = await drawn(failing, (child) => within('cy', child));

    expect(said(element, 'words')).to.equal('Source (cy)');
    expect(part(element, 'base')!.lang).to.equal('en');
  });

  it('is Welsh in a tile, figures and dates included', async () => {
    const tile = await drawn('cp-kpi-tile', (child) => within('cy', Object.assign(child, { indicator: 'in-touch' })));

    expect(said(tile, 'fraction')).to.equal('46 o 50');
    expect(said(tile, 'date')).to.equal('31 Mawrth 2025');
    expect(said(tile, 'trend')).to.contain('ers 31 Mawrth 2024').and.contain('Yn gwella');
    await expect(tile).to.be.accessible();
  });

  it('is that of the document where the document has no other, and marked for screen readers', async () => {
    const data = sample();
    data.indicators.items[0].name = {
      default: 'In touch',
      translations: { cy: 'Mewn cysylltiad', 'ar-SA': 'على اتصال' },
    };
    const named = async (lang: string) => {
      const tile = await drawn('cp-kpi-tile', (child) => within(lang, Object.assign(child, { indicator: 'in-touch' })));
      tile.data = data;
      await tile.updateComplete;
      return part(tile, 'label')!.innerHTML.replaceAll(/<!--.*?-->/g, '');
    };

    expect(await named('en')).to.equal('In touch');
    expect(await named('cy')).to.equal('Mewn cysylltiad');
    expect(await named('ar')).to.equal('<span lang="ar-SA" dir="rtl">على اتصال</span>');
    expect(await named('ur')).to.equal('In touch');
  });
});
