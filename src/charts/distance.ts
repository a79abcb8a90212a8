import type { Chart } from 'chart.js';

/** How far a marker reaches to either side of its point. */
const MARKER = 8;

/** How far a height is from all lines and bars between two places. */
export function distanceOf(chart: Chart, from: number, to: number, y: number): number {
  const distances = chart.data.datasets.flatMap((_, at) => {
    const { data, type } = chart.getDatasetMeta(at);
    const places = data
      .map((one) => one.getProps(['x', 'y', 'base', 'width', 'skip'], true))
      // Where there is no figure, a point stands at the foot of the chart.
      .filter(({ y, skip }) => !skip && !Number.isNaN(y));
    if (type === 'bar')
      return places
        .filter((bar) => bar.x + bar.width / 2 > from && bar.x - bar.width / 2 < to)
        .map((bar) => Math.max(bar.y - y, y - bar.base, 0));
    return places.flatMap((end, index) => {
      const start = places[index - 1] ?? end;
      if (end.x < from - MARKER || start.x > to + MARKER) return [];
      const heightAt = (x: number) =>
        start.y + (end.x > start.x ? ((x - start.x) / (end.x - start.x)) * (end.y - start.y) : 0);
      const [one, other] = [Math.max(from, start.x), Math.min(to, end.x)].map(heightAt) as [number, number];
      const between = (one - y) * (other - y) < 0;
      return between ? 0 : Math.min(Math.abs(one - y), Math.abs(other - y));
    });
  });
  return Math.min(Infinity, ...distances);
}
