import { frameWords, languageFor } from '../elements/element/frame-words.js';
import { leadOut } from './links.js';
import { lookIn } from './look.js';
import { originsIn, sourcesIn } from './origins.js';
import { parametersOf, requestIn, type Elements, type FrameProblem } from './request.js';
import { keepScrollable } from './scrollable.js';
import { tellHeight } from './tell-height.js';

/**
 * Shows in `embed.html` the one element that its address asks for. The file of the element is fetched by `index.js`, which
 * stands on the page as it would on any other.
 */
export function showFrame(elements: Elements): void {
  const { lang, dir, theme } = lookIn(parametersOf(location.href));
  Object.assign(document.documentElement, { lang, dir });
  document.documentElement.dataset.theme = theme;

  const sources = sourcesIn(contentOf('http-equiv="Content-Security-Policy"'));
  const request = requestIn(location.href, elements, sources);
  if ('problem' in request) {
    void sayWhy(request, lang);
    return;
  }
  const { tag, attributes, unknown } = request;
  if (unknown.length) console.warn(`${HERE} <${tag}> takes no ${unknown.join(', ')} from an address`);

  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  const drawn = new Promise((done) => {
    for (const event of ['cp-load', 'cp-error']) element.addEventListener(event, done);
  });
  element.addEventListener('cp-load', () => nameAfter(element));
  void customElements.whenDefined(tag).then(forgetLate);
  void wordsIn(lang).then(({ title }) => {
    if (document.title === frameWords.en.title) document.title = title;
  });

  leadOut();
  keepScrollable(document);
  tellHeight(element, originsIn(contentOf('name="cp-hosts"')), drawn);
  document.body.append(element);
}

const HERE = '[corporate-parenting-widgets] embed.html:';

/** Says to a reader in words, and to the web team in the console, why there is nothing to show. */
async function sayWhy({ problem, message }: FrameProblem, lang: string): Promise<void> {
  console.error(`${HERE} ${message}.`);
  const { title, problems, team } = await wordsIn(lang);
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.append(paragraph(problems[problem]), paragraph(team));
  forgetLate();
  document.title = title;
  document.body.append(notice);
}

function paragraph(words: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: words });
}

/** The words that stand on the page until a script speaks. */
function forgetLate(): void {
  document.querySelector('#late')?.remove();
}

/** Calls the page as the element calls what it shows, so that a frame has that name too. */
function nameAfter({ shadowRoot }: Element): void {
  const name = shadowRoot?.querySelector('[part~="heading"], [part~="label"]')?.textContent;
  if (name?.trim()) document.title = name.replace(/\s+/g, ' ').trim();
}

async function wordsIn(lang: string) {
  const language = languageFor(lang);
  return language === 'en' ? frameWords.en : frameWords.load[language]().catch(() => frameWords.en);
}

function contentOf(named: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[${named}]`)?.content ?? '';
}
