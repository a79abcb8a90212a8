/*
 * What page tests run inside a page. It is plain JavaScript in a file of its own, because a compiler's helpers would be
 * missing in the page.
 */

/** Everything the policy refused on this page. Runs before anything of the page. */
export function watchPolicy() {
  globalThis.refused = [];
  addEventListener('securitypolicyviolation', (event) => {
    globalThis.refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
}

/** What the page has left in the browser. */
export async function leftBehind() {
  return {
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  };
}

/** The text that a reader sees in an element, its shadow roots included. @param {Element} element */
export function textIn(element) {
  const read = (/** @type {Node} */ node) => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLSlotElement) return node.assignedNodes().map(read).join('');
    return [...(node.shadowRoot ?? node).childNodes].map(read).join(' ');
  };
  return read(element).replace(/\s+/g, ' ').trim();
}

/**
 * Puts elements into the page and takes them out again: new ones each time, and one that is kept.
 *
 * @param {string} markup One element, and whatever is around it.
 * @param {number} cycles
 */
export async function attachAndDetach(markup, cycles) {
  const place = /** @type {Element} */ (document.querySelector('#place'));
  const policy = (globalThis.markupPolicy ??= trustedTypes.createPolicy('test', { createHTML: (html) => html }));
  const make = () => document.createRange().createContextualFragment(policy.createHTML(markup)).firstElementChild;
  const ready = async (/** @type {Element} */ element) => {
    const all = [element, ...element.querySelectorAll('*')];
    // The file of an element is fetched with its first tag.
    const own = all.map(({ localName }) => localName).filter((name) => name.includes('-'));
    await Promise.all(own.map((name) => customElements.whenDefined(name)));
    const shown = all.filter((one) => 'state' in one);
    while (shown.some((one) => !['ready', 'empty'].includes(one.state))) await new Promise((done) => setTimeout(done));
    await Promise.all(shown.map((one) => one.updateComplete));
  };
  const kept = make();
  const atOnce = 20;
  for (let done = 0; done < cycles; done += atOnce) {
    const batch = Array.from({ length: atOnce }, make);
    place.append(...batch);
    await Promise.all(batch.map(ready));
    place.replaceChildren();
    for (let again = 0; again < atOnce; again++) {
      place.append(kept);
      if (again % 10 === 0) await ready(kept);
      kept.remove();
    }
  }
}

/**
 * Gives an element a document that notes which of its sections are looked into.
 *
 * @param {string} tag
 * @param {string} address
 */
export async function sectionsLookedInto(tag, address) {
  const given = await (await fetch(address)).json();
  const looked = new Set();
  const watched = (/** @type {[string, any]} */ [name, section]) => {
    if (typeof section !== 'object') return [name, section];
    const get = (/** @type {object} */ from, /** @type {PropertyKey} */ key) => {
      looked.add(name);
      return Reflect.get(from, key);
    };
    return [name, new Proxy(section, { get })];
  };
  const element = /** @type {Element} */ (document.querySelector(tag));
  const drawn = new Promise((done) => element.addEventListener('cp-load', done, { once: true }));
  Object.assign(element, { data: Object.fromEntries(Object.entries(given).map(watched)) });
  await drawn;
  return /** @type {string[]} */ ([...looked]);
}

/** What has the focus, in whatever shadow root: what it is called, and the type of a field. */
export function focused() {
  let element = /** @type {any} */ (document.activeElement);
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const words = (/** @type {Element} */ one) => one.textContent.replace(/\s+/g, ' ').trim();
  const name = element?.labels?.length ? words(element.labels[0]) : words(element);
  return { name, type: element?.type ?? '' };
}

/** The parts that each element of the kit draws, by its tag, those in what is closed included. */
export function partsDrawn() {
  const all = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('cp-'));
  return all.map(({ localName, shadowRoot }) => {
    const parts = [...(shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap(({ part }) => [...part]);
    return [localName, [...new Set(parts)]];
  });
}

/** The words of all headings of the page in their order, those that elements draw included. */
export function headings() {
  const within = (/** @type {Element | ShadowRoot} */ root) =>
    [...root.children].flatMap((one) => [
      ...(/^h[1-6]$/.test(one.localName) ? [one.textContent.replace(/\s+/g, ' ').trim()] : []),
      ...(one.shadowRoot ? within(one.shadowRoot) : []),
      ...within(one),
    ]);
  return within(document.body);
}
