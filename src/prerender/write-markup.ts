import { isBlock, type Drawn, type Nodes } from './markup.js';

const NO_END = new Set(['br', 'hr', 'wbr']);
const STEP = '  ';

/** Markup as lines, each block on one of its own, set in as deep as it stands in the others. */
export function markupLines(nodes: Nodes): string[] {
  const lines: string[] = [];
  let run = '';
  const endRun = () => {
    const line = run.replace(/\s+/g, ' ').trim();
    if (line) lines.push(line);
    run = '';
  };
  for (const one of nodes) {
    if (!isBlock(one)) {
      run += inline(one);
      continue;
    }
    endRun();
    lines.push(...blockLines(one));
  }
  endRun();
  return lines;
}

function blockLines(block: Drawn): string[] {
  const inside = markupLines(block.children);
  const [start, end] = [startOf(block), `</${block.tag}>`];
  if (!block.children.some(isBlock)) return [start + inside.join('') + end];
  return [start, ...inside.map((line) => STEP + line), end];
}

/** Words and what stands among them. Blocks in a link or the like keep their place in the line. */
function inline(one: Drawn | string): string {
  if (typeof one === 'string') return one;
  if (NO_END.has(one.tag)) return startOf(one);
  return `${startOf(one)}${one.children.map(inline).join('')}</${one.tag}>`;
}

function startOf({ tag, attributes }: Drawn): string {
  const written = [...attributes].map(([name, value]) => (value ? ` ${name}="${value}"` : ` ${name}`));
  return `<${tag}${written.join('')}>`;
}
