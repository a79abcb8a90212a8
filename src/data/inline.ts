import type { DataError } from './data-error.js';
import { DocumentSource } from './document-source.js';
import { parseJson } from './load-json.js';

const sources = new WeakMap<Element, { text: string; source: DocumentSource }>();

/** The document in a `<script type="application/json">` directly inside an element, if there is one. */
export function sourceInPage(element: Element): DocumentSource | undefined {
  const script = element.querySelector(':scope > script[type="application/json"]');
  const text = script?.textContent?.trim();
  if (!script || !text) return undefined;

  let known = sources.get(script);
  if (known?.text !== text) sources.set(script, (known = { text, source: parse(text) }));
  return known.source;
}

function parse(text: string): DocumentSource {
  try {
    return DocumentSource.of(parseJson(text, 'the script in <cp-data>'));
  } catch (error) {
    return DocumentSource.failed(error as DataError);
  }
}
