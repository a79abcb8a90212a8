import { excessOf } from '../schema/limits.js';
import { DataError } from './data-error.js';
import { DocumentSource } from './document-source.js';

const sources = new WeakMap<Element, { text: string; source: DocumentSource }>();

/** The document in a `<script type="application/json">` directly inside an element, if there is one. */
export function sourceInPage(element: Element): DocumentSource | undefined {
  const script = element.querySelector(':scope > script[type="application/json"]');
  const text = script?.textContent?.trim();
  if (!script || !text) return undefined;

  const known = sources.get(script);
  if (known?.text === text) return known.source;
  const source = parse(text);
  sources.set(script, { text, source });
  return source;
}

function parse(text: string): DocumentSource {
  const excess = excessOf(text);
  if (excess) return DocumentSource.failed(new DataError('too-big', `the script in <cp-data>: ${excess}`));
  try {
    return DocumentSource.of(JSON.parse(text));
  } catch (cause) {
    return DocumentSource.failed(new DataError('not-json', `the script in <cp-data>: ${(cause as Error).message}`));
  }
}
