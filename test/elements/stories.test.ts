import { expect, fixture, html } from '@open-wc/testing';

import type { State } from '../../src/data/followed-source.js';
import { ConsoleLines } from '../helpers/console-lines.js';
import { reached, shown } from '../helpers/reader.js';
import { StubbedFetch } from '../helpers/stub-fetch.js';

interface Story {
  args?: object;
  render?: (args: object) => unknown;
  /** What a reader does, once it is drawn. */
  play?: (play: { canvasElement: HTMLElement }) => Promise<void>;
}

type StoryFile = { default: Story & { title: string; component: string } } & Record<string, Story>;
type Drawn = HTMLElement & { readonly state?: State; updateComplete: Promise<unknown> };

const { files }: { files: Record<string, StoryFile> } = await import('/stories/every-story.js' as string);
/** The parts that the manifest knows, by tag. */
const { parts }: { parts: Record<string, string[]> } = await import('/test/manifest.js' as string);

/** What a template leaves in a text when it forgot that something may be missing. */
const forgotten = /undefined|\bnull\b|\bNaN\b|\[object|Invalid Date/;

describe('stories', () => {
  let server: StubbedFetch;
  let console: ConsoleLines;

  beforeEach(() => {
    server = new StubbedFetch();
    console = new ConsoleLines();
  });

  afterEach(() => {
    server.restore();
    console.restore();
  });

  for (const [file, { default: element, ...stories }] of Object.entries(files)) {
    it(`${file} tells of <${element.component}> in several states`, () => {
      expect(customElements.get(element.component)).not.to.equal(undefined);
      expect(element.title).to.match(/^Elements\/./);
      expect(Object.keys(stories).length).to.be.above(3);
    });

    for (const [name, story] of Object.entries(stories)) {
      it(`${file}: ${name} is drawn, is accessible, and has no part that the manifest does not name`, async () => {
        const render = story.render ?? element.render!;
        const page = await fixture<HTMLElement>(html`<main>${render({ ...element.args, ...story.args })}</main>`);
        await settled(page);
        await story.play?.({ canvasElement: page });

        expect(page.querySelectorAll(element.component).length).to.be.above(0);
        for (const drawn of elementsIn(page)) {
          expect(shown(drawn)).not.to.match(forgotten);
          expect(partsOf(drawn).filter((part) => !parts[drawn.localName]?.includes(part))).to.deep.equal([]);
        }
        await expect(page).to.be.accessible();
      });
    }
  }
});

/** The kit's elements on a page that show something, in whatever state. */
function elementsIn(page: Element): Drawn[] {
  return [...page.querySelectorAll<Drawn>('*')].filter(({ state }) => state !== undefined);
}

/** The names of all parts that an element draws. */
function partsOf({ shadowRoot }: Element): string[] {
  return [...new Set([...shadowRoot!.querySelectorAll('[part]')].flatMap(({ part }) => [...part]))];
}

async function settled(page: Element): Promise<void> {
  const elements = elementsIn(page);
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  await Promise.all(elements.map((one) => (one.state === 'idle' ? undefined : reached(one as never))));
}
