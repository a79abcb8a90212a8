import type { Answer } from './answering.js';

const IN_A_ROW = 4;

/** What stands in a row: a box, or a line on its way past it. */
export interface Place {
  id: string;
  /** What it is linked to in the row above. */
  above: string[];
  box: boolean;
}

/**
 * Places in rows from the top, those of lines that pass a row among them; and through which places each line goes, from
 * below.
 */
export function placesOf(ids: readonly string[], answers: readonly Answer[]): { rows: Place[][]; ways: string[][] } {
  const rowsOfIds = rowsOf(ids, answers);
  const rows = rowsOfIds.map((row) => row.map((id): Place => ({ id, above: [], box: true })));
  const rowOf = (id: string) => rowsOfIds.findIndex((row) => row.includes(id));
  const ways = answers.map(({ above, below }, at) => {
    const way = [below];
    let last = rows[rowOf(below)]!.find(({ id }) => id === below)!;
    for (let row = rowOf(below) - 1; row > rowOf(above); row--) {
      const passage: Place = { id: `${at} ${row}`, above: [], box: false };
      rows[row]!.push(passage);
      last.above.push(passage.id);
      way.push(passage.id);
      last = passage;
    }
    last.above.push(above);
    return [...way, above];
  });
  return { rows, ways };
}

/** Each below all that stand above it, and no higher than it need be; a row that is too long goes on in the next. */
function rowsOf(ids: readonly string[], answers: readonly Answer[]): string[][] {
  const depths = new Map(ids.map((id) => [id, 0]));
  // Without circles, so many rounds settle it.
  for (let round = 0; round < ids.length; round++)
    for (const { above, below } of answers) depths.set(below, Math.max(depths.get(below)!, depths.get(above)! + 1));
  for (const id of ids) {
    const belows = answers.flatMap(({ above, below }) => (above === id ? [depths.get(below)!] : []));
    const isTop = !answers.some(({ below }) => below === id);
    if (isTop && belows.length) depths.set(id, Math.min(...belows) - 1);
  }
  const layers: string[][] = [];
  for (const [id, depth] of depths) (layers[depth] ??= []).push(id);
  return layers.flatMap((layer) =>
    Array.from({ length: Math.ceil(layer.length / IN_A_ROW) }, (_, at) =>
      layer.slice(at * IN_A_ROW, (at + 1) * IN_A_ROW),
    ),
  );
}
