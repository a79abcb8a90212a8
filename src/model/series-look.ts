/** Dashes and markers of the first six series; further ones begin again with other dashes. */
const dashes = [[], [6, 4], [2, 3], [10, 4, 2, 4], [12, 4], [4, 2, 1, 2]];
/** A shape, and how far it is turned. Each has an inside, so that it can be hollow. */
const markers = [
  ['circle', 0],
  ['rect', 0],
  ['triangle', 0],
  ['rectRot', 0],
  ['triangle', 180],
  ['triangle', 90],
] as const;
export type Shape = (typeof markers)[number][0];

/** How a series looks apart from its colour. The first is the council’s own: a thicker line without dashes. */
export function lookOf(index: number): { dash: number[]; shape: Shape; turn: number; width: number } {
  const round = Math.floor(index / dashes.length);
  const [shape, turn] = markers[index % markers.length]!;
  return { dash: dashes[(index + round) % dashes.length]!, shape, turn, width: index ? 2 : 3.5 };
}

/** What tells bars apart that stand side by side: A to Z, then AA, AB and so on. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
