import type { CSSResult } from 'lit';

import type { RovingElement } from './roving-element.js';

/** Puts on styles that came with a part fetched later, for an element and all of its kind, wherever they are moved. */
export function wear(element: RovingElement, ...styles: CSSResult[]): void {
  const { elementStyles } = element.constructor as typeof RovingElement;
  elementStyles.push(...styles.filter((one) => !elementStyles.includes(one)));
  // Putting on what is worn already would have the browser work out all styles anew.
  if (element.shadowRoot!.adoptedStyleSheets.length < elementStyles.length) element.adoptedCallback();
}
