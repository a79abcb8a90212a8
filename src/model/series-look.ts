/** Dashes and markers of the first six series; further ones begin again with other dashes. */
const dashes = [[], [6, 4], [2, 3], [10, 4, 2, 4], [12, 4], [4, 2, 1, 2]];
const markers = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot', 'star'] as const;
export type Marker = (typeof markers)[number];

/** How a series looks apart from its colour. The first is the council’s own: a thicker line without dashes. */
export function lookOf(index: number): { dash: number[]; marker: Marker; width: number } {
  const round = Math.floor(index / dashes.length);
  return {
    dash: dashes[(index + round) % dashes.length]!,
    marker: markers[index % markers.length]!,
    width: index ? 2 : 3.5,
  };
}
