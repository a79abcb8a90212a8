/*
 * What can be measured of a page's layout, from inside the page, shadow roots included. Each says what is wrong, in
 * words, and nothing if all is well. The functions stand alone: `install` puts them all into a page.
 */

/** Gives a page `layout.…`. Runs before anything of the page. */
export function install() {
  /** @returns {Element[]} Every element that is drawn, outwards in. */
  const all = (/** @type {ParentNode} */ root = document.body) =>
    [...root.children].flatMap((element) => [
      ...(element.checkVisibility({ visibilityProperty: true }) ? [element] : []),
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ...all(element),
    ]);
  const name = (/** @type {Element} */ element) => {
    const root = element.getRootNode();
    const inside = root instanceof ShadowRoot ? `${root.host.localName} » ` : '';
    const part = element.getAttribute('part') ?? element.className;
    return `${inside}${element.localName}.${part} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
  };
  const hiddenOnPurpose = (/** @type {Element} */ element) => element.clientWidth <= 1 && element.clientHeight <= 1;
  const around = (/** @type {Element | null} */ element) => {
    const all = [];
    for (let at = element; at; at = at.parentElement) all.push(at);
    return all;
  };
  const targets = () =>
    all().filter((element) => element.matches('a[href], button, select, input, summary, [tabindex="0"]'));
  const box = (/** @type {Element} */ element) => element.getBoundingClientRect();
  /** Where the words of an element are, which may be outside its own box. */
  const ink = (/** @type {Element} */ element) => {
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const rects = [];
    for (let text = words.nextNode(); text; text = words.nextNode()) {
      if (!text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      if (around(text.parentElement).some(hiddenOnPurpose)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      rects.push(...range.getClientRects());
    }
    if (!rects.length) return box(element);
    const edge = (/** @type {'left' | 'top' | 'right' | 'bottom'} */ side) => rects.map((rect) => rect[side]);
    return {
      left: Math.min(...edge('left')),
      top: Math.min(...edge('top')),
      right: Math.max(...edge('right')),
      bottom: Math.max(...edge('bottom')),
    };
  };

  globalThis.layout = {
    /** What sticks out of the page at its end. */
    sideways() {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      const out = all().filter((element) => box(element).right > width + 1);
      return [`${document.documentElement.scrollWidth} wide, of ${width}`, ...out.map(name)];
    },

    /** Sets the distances that readers may set (WCAG 1.4.12), in every shadow root too. */
    spaceText() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }`);
      const roots = [document, ...all().flatMap((element) => element.shadowRoot ?? [])];
      for (const root of roots) root.adoptedStyleSheets.push(sheet);
    },

    /** Text that is cut off by its own box, and boxes with text that lie on each other. */
    clipped() {
      const cut = all().filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const across = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const down = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        const scrolls = /auto|scroll/.test(overflowX + overflowY);
        return (across || down) && !scrolls && !hiddenOnPurpose(element) && element.localName !== 'select';
      });
      const over = all().flatMap((parent) => {
        const boxes = [...parent.children].filter(
          (child) =>
            child.textContent?.trim() &&
            child.checkVisibility({ visibilityProperty: true }) &&
            !hiddenOnPurpose(child) &&
            !/^(inline|contents|none)/.test(getComputedStyle(child).display),
        );
        return boxes.flatMap((one, index) => {
          const clash = boxes.slice(index + 1).find((other) => {
            const [a, b] = [ink(one), ink(other)];
            return (
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
            );
          });
          return clash ? [`${name(one)} overlaps ${name(clash)}`] : [];
        });
      });
      return [...cut.map((element) => `${name(element)} is cut off`), ...over];
    },

    /** Controls smaller than 24 by 24 pixels. A link within a sentence may be as high as its line (WCAG 2.5.8). */
    small() {
      return targets()
        .filter((target) => {
          const { width, height } = box(target);
          const inText =
            getComputedStyle(target).display === 'inline' &&
            (target.parentElement?.textContent ?? '').trim() !== (target.textContent ?? '').trim();
          return (width < 24 || height < 24) && !inText;
        })
        .map((target) => `${name(target)} is ${Math.round(box(target).width)} × ${Math.round(box(target).height)}`);
    },

    /** What takes the focus, in the order of the page. */
    focusable() {
      return targets()
        .filter((target) => target.localName !== 'summary' || target.parentElement?.localName === 'details')
        .map(name);
    },

    /** What has the focus, how it is ringed, and what lies over it. Undefined for the page itself. */
    focused() {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (!element || element === document.body) return undefined;

      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const { left, top, width, height } = box(element);
      const root = /** @type {ShadowRoot | Document} */ (element.getRootNode());
      const rects = element.getClientRects();
      const first = rects[0] ?? { left, top, width, height };
      const seen = root.elementFromPoint(first.left + first.width / 2, first.top + first.height / 2);
      return {
        name: name(element),
        ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor),
        covered: !seen || !(element === seen || element.contains(seen) || seen.contains(element)),
      };
    },
  };
}
