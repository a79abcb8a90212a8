import { adoptStyles, LitElement, type CSSResult, type CSSResultOrNative } from 'lit';

/**
 * A Lit element that keeps its style sheets when it is moved into another document, such as that of an iframe. Browsers
 * take a shadow root's sheets away then, and refuse those that belong to the document it came from.
 */
export abstract class RovingElement extends LitElement {
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    dress(root, (this.constructor as typeof LitElement).elementStyles);
    return root;
  }

  adoptedCallback(): void {
    if (this.shadowRoot) dress(this.shadowRoot, (this.constructor as typeof LitElement).elementStyles);
  }
}

const elsewhere = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

function dress(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  if (ownerDocument === document) return adoptStyles(root, styles);

  const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
  if (!Sheet) return;
  const sheets = elsewhere.get(ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  elsewhere.set(ownerDocument, sheets);
  for (const style of styles.filter((one) => !sheets.has(one))) {
    const sheet = new Sheet();
    sheet.replaceSync((style as CSSResult).cssText);
    sheets.set(style, sheet);
  }
  root.adoptedStyleSheets = styles.map((style) => sheets.get(style)!);
}
