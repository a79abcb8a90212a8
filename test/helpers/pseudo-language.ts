/**
 * The words of an element as they would be in a language in which every word stands in brackets. What is then drawn
 * without brackets has not come from the words.
 */
export function bracketed<Words>(words: Words): Words {
  return bracketedAt('', words) as Words;
}

function bracketedAt(key: string, value: unknown): unknown {
  // Which language the words are in is no word itself.
  if (key === 'language' || key === 'direction') return value;
  if (typeof value === 'string') return value && `[${value}]`;
  if (typeof value === 'function')
    return (...given: unknown[]) => bracketedAt('', (value as (...all: unknown[]) => unknown)(...given));
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, bracketedAt(name, one)]));
}

/** All words in a tree that stand outside brackets, apart from those that the document brought. */
export function unbracketed(root: Node, document: readonly string[]): string {
  let text = '';
  const walker = window.document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) text += walker.currentNode.textContent;
  for (const words of [...document].sort((a, b) => b.length - a.length)) text = text.replaceAll(words, '');
  for (let before = ''; before !== text; text = text.replace(/\[[^[\]]*\]/g, '')) before = text;
  return text.replace(/[^\p{L}[\]]/gu, '');
}
