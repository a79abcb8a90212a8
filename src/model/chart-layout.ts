import type { Answer } from './answering.js';
import { placesOf, type Place } from './chart-rows.js';

/** A box of the drawing, with its name in lines. */
export interface ChartBox {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  proposed: boolean;
}

/** A line of the drawing, from the one below up to the one above. */
export interface ChartLine {
  path: string;
  /** Whether one reports to the other. Other links are drawn more quietly. */
  reports: boolean;
  /** Whether the council itself says so. */
  stated: boolean;
}

/** A drawing in its own measure: about one unit for a pixel. */
export interface Chart {
  width: number;
  height: number;
  boxes: ChartBox[];
  lines: ChartLine[];
}

/** What is written into a box. */
export interface ChartName {
  name: string;
  proposed: boolean;
}

const BOX = { width: 190, line: 18, edge: 10 };
const GAP = { across: 22, down: 44 };
/** A line that passes a row of boxes goes between them. */
const PASSAGE = 8;
const LETTERS = 23;
const MOST_LINES = 4;
/** More than this is no picture any more. */
const MOST_BOXES = 30;

/** Draws who stands above whom, in rows from the top; nothing where there is no link, or too many to be seen. */
export function chartOf(answers: readonly Answer[], nameOf: (id: string) => ChartName): Chart | undefined {
  const ids = [...new Set(answers.flatMap(({ above, below }) => [above, below]))];
  if (!ids.length || ids.length > MOST_BOXES) return undefined;
  const { rows, ways } = placesOf(ids, answers);
  const wide = ({ box }: Place) => (box ? BOX.width : PASSAGE) + GAP.across;
  const wideness = (row: readonly Place[]) => row.reduce((sum, place) => sum + wide(place), -GAP.across);
  const width = Math.max(...rows.map(wideness)) + 2;
  const placed = new Map<string, ChartBox>();
  let y = 1;
  for (const row of rows) {
    const pull = ({ above }: Place) =>
      above.reduce((sum, id) => sum + middleOf(placed.get(id)!), 0) / above.length || width / 2;
    const boxes = [...row]
      .sort((a, b) => pull(a) - pull(b))
      .map((place) => ({ place, ...(place.box ? nameOf(place.id) : { name: '', proposed: false }) }))
      .map((one) => ({ ...one, lines: linesOf(one.name) }));
    const most = Math.max(...boxes.map(({ lines, proposed }) => lines.length + Number(proposed)));
    const height = most * BOX.line + BOX.edge * 2;
    let x = (width - wideness(row)) / 2;
    for (const { place, lines, proposed } of boxes) {
      placed.set(place.id, { id: place.id, x, y, width: wide(place) - GAP.across, height, lines, proposed });
      x += wide(place);
    }
    y += height + GAP.down;
  }
  const lines = answers.map(({ relation: { kind, basis = 'stated' } }, at) => {
    const reports = kind === 'reports-to';
    return {
      path: pathOf(
        ways[at]!.map((id) => placed.get(id)!),
        reports,
      ),
      reports,
      stated: basis === 'stated',
    };
  });
  return { width, height: y - GAP.down + 1, boxes: ids.map((id) => placed.get(id)!), lines };
}

/** A name in lines of so many letters. Words that are longer are cut, and so is what is more than fits. */
export function linesOf(name: string): string[] {
  const lines: string[] = [];
  const words = name.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${LETTERS}}`, 'gu')) ?? []);
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]!.slice(0, LETTERS - 1)}…`];
}

/** From the one below up through the passages to the one above, with a head where a report goes. */
function pathOf(way: readonly ChartBox[], arrow: boolean): string {
  const bend = GAP.down / 2;
  const steps = way.slice(1).map((above, at) => {
    const below = way[at]!;
    const [x, y] = [towards(below, above), below.y];
    const [toX, toY] = [towards(above, below), above.y + above.height];
    const head = arrow ? `M${toX - 5} ${toY + 9}L${toX} ${toY + 1}L${toX + 5} ${toY + 9}` : '';
    return `M${x} ${y}C${x} ${y - bend} ${toX} ${toY + bend} ${toX} ${toY}${at < way.length - 2 ? `V${above.y}` : head}`;
  });
  return steps.join('');
}

/** Where on its edge a line leaves a box: somewhat to the side it goes to, so that lines do not all end in one point. */
function towards(box: ChartBox, other: ChartBox): number {
  if (box.width === PASSAGE) return middleOf(box);
  const most = box.width / 3;
  return middleOf(box) + Math.max(-most, Math.min(most, (middleOf(other) - middleOf(box)) / 5));
}

function middleOf({ x, width }: ChartBox): number {
  return x + width / 2;
}
