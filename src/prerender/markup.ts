/** An element of what a template drew. Its attributes and texts stay as they were written, with `&amp;` for `&`. */
export interface Drawn {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  children: (Drawn | string)[];
}

/** What stands in a page one after the other: texts and elements. */
export type Nodes = readonly (Drawn | string)[];

/** What stands on lines of its own. Beside these, white space means nothing. */
const BLOCKS = new Set(
  'article caption dd details div dl dt figure h2 h3 h4 h5 h6 li ol p section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const NO_CHILDREN = new Set(['br', 'hr', 'img', 'input', 'wbr']);

const piece =
  /<!--[^]*?-->|<\?>|<(?<closing>\/)?(?<tag>[a-z][\w-]*)(?<attributes>(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|[^\s"'>]+))?)*)\s*(?<empty>\/)?>|(?<text>[^<]+)/gy;

const attribute = /([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s"'>]+)))?/g;

/**
 * Reads what `@lit-labs/ssr` writes of the kit’s own templates: every tag is closed, and what comes from a document is
 * escaped. It is no reader of other people’s pages, and stops at whatever it does not know.
 *
 * @throws Error where a tag is not closed, or where something is no markup.
 */
export function readMarkup(markup: string): Nodes {
  const root: Drawn = { tag: '', attributes: new Map(), children: [] };
  const open = [root];
  let end = 0;
  for (const found of markup.matchAll(piece)) {
    end = found.index + found[0].length;
    const { tag, closing, text, empty, attributes = '' } = found.groups!;
    const around = open.at(-1)!;
    if (text) around.children.push(text);
    if (!tag) continue;
    if (closing) {
      if (around.tag !== tag || open.length < 2) throw new Error(`</${tag}> closes <${around.tag}>`);
      open.pop();
      continue;
    }
    const drawn: Drawn = { tag, attributes: attributesIn(attributes), children: [] };
    around.children.push(drawn);
    if (!empty && !NO_CHILDREN.has(tag)) open.push(drawn);
  }
  if (end < markup.length) throw new Error(`no markup: ${markup.slice(end, end + 60)}`);
  if (open.length > 1) throw new Error(`<${open.at(-1)!.tag}> is not closed`);
  return root.children;
}

function attributesIn(text: string): Map<string, string> {
  return new Map([...text.matchAll(attribute)].map(([, name, quoted, bare]) => [name!, quoted ?? bare ?? '']));
}

export function isBlock(one: Drawn | string): one is Drawn {
  return typeof one !== 'string' && BLOCKS.has(one.tag);
}
