import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contents } from '../../../src/prerender/contents.js';
import { councils, documentOf, elementsIn, everythingOf, flat, textOf } from './written.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- documents of every kind */

const elements = new URL('../../../src/elements/', import.meta.url);
const names = readdirSync(elements).filter(
  (name) => !['data', 'element'].includes(name) && existsSync(new URL(`${name}/${name}.ts`, elements)),
);

/** What stands in a document, and must be read in what an element says of it. */
const facts: Record<string, (document: any) => (string | { default: string } | undefined)[]> = {
  'cp-promise-tracker': ({ promises }) => promises.items.map((one: any) => one.text ?? one.heading),
  'cp-voice': ({ voice }) => voice.map((one: any) => one.text),
  'cp-delivery-plan': ({ plan }) => plan.actions.map((one: any) => one.title),
  'cp-governance': ({ governance }) => governance.bodies.map((one: any) => one.name.replace(/^\[(.+)\]$/, '$1')),
  'cp-partner-duties': ({ duties }) => duties.map((one: any) => one.title),
  'cp-carer-support': ({ carerSupport }) => carerSupport.offers.map((one: any) => one.title),
  'cp-languages': ({ access }) => access.languageServices.map((one: any) => one.endonym),
  'cp-decision': ({ governance }) => governance.decisions.map((one: any) => one.title),
  'cp-outcomes': ({ outcomes }) => outcomes.items.map((one: any) => one.text),
  'cp-priorities': ({ themes }) => themes.map((one: any) => one.name),
  'cp-offer-finder': ({ localOffer }) =>
    localOffer.services.filter(({ status }: any) => status === 'active').map((one: any) => one.name),
  'cp-about-data': ({ about }) => [about.title, about.organisationName],
};

/** What is nothing without a script or a style sheet, or may be in the page already. */
const FORBIDDEN_TAGS =
  'button canvas form iframe input label nav option script select slot style svg template textarea';
const KEPT = /^(class|colspan|data-cp-prerendered|dir|href|lang|open|rowspan|scope|start|value)$/;

describe('what is written into pages', () => {
  it('is known of every element that shows something', () => {
    assert.deepEqual([...contents.keys()].sort(), names.map((name) => `cp-${name}`).sort());
  });

  for (const name of names) {
    it(`is drawn from the sections that <cp-${name}> is drawn from`, () => {
      const source = readFileSync(new URL(`${name}/${name}.ts`, elements), 'utf8');
      const [, needs, uses] = /super\(\s*\w+,\s*\[([^\]]*)\],\s*\[([^\]]*)\],?\s*\)/.exec(source)!;
      const listed = (text = '') => text.match(/\w+/g) ?? [];
      const { needs: ours, uses: more } = contents.get(`cp-${name}`)!;

      assert.deepEqual(
        ours.map((one) => one.name as string),
        listed(needs),
      );
      // Long words about services come when a reader opens one; here, all are open.
      assert.deepEqual(
        more.map((one) => one.name as string).filter((one) => one !== 'offerDetails'),
        listed(uses),
      );
    });
  }

  for (const council of councils) {
    describe(`of ${council}`, () => {
      const document = documentOf(council);
      const everything = everythingOf(document);

      it('is plain HTML, with nothing in it that needs a script or a style sheet', async () => {
        for (const [tag, html] of await everything) {
          for (const { tagName, attrs } of elementsIn(html)) {
            assert.ok(!FORBIDDEN_TAGS.split(' ').includes(tagName), `${tag}: <${tagName}>`);
            for (const { name, value } of attrs) {
              assert.match(name, KEPT, `${tag}: <${tagName} ${name}="${value}">`);
              if (name === 'class') assert.equal(value, 'visually-hidden');
            }
          }
        }
      });

      it('is read by a browser as it is written: nothing is closed by what stands in it', async () => {
        for (const [tag, html] of await everything) {
          const written = [...html.matchAll(/<([a-z][\w-]*)/g)].map(([, name]) => name);
          assert.deepEqual(
            elementsIn(html).map(({ tagName }) => tagName),
            written,
            tag,
          );
        }
      });

      it('says in words what the document says', async () => {
        let said = 0;
        for (const [tag, html] of await everything) {
          const text = textOf(html);
          for (const fact of facts[tag]?.(document) ?? []) {
            const words = flat(typeof fact === 'string' ? fact : (fact?.default ?? ''));
            assert.ok(text.includes(words), `${tag} does not say “${words}”`);
            said++;
          }
        }
        assert.ok(said > 10, String(said));
      });

      it('is in Welsh on a Welsh page, with what is not marked as English', async () => {
        for (const [tag, html] of await everythingOf(document, { language: 'cy' })) {
          const english = elementsIn(html).filter(({ attrs }) =>
            attrs.some((one) => one.name === 'lang' && one.value === 'en'),
          );
          if (tag === 'cp-promise-tracker' && document.about.languages[0] === 'en') assert.ok(english.length, tag);
          assert.doesNotMatch(html, /Written on|Example only/, tag);
        }
      });
    });
  }
});
