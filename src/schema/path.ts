import { shortened } from './found.js';

/** The way to a value: names of fields and places in lists. */
export type Path = readonly (string | number)[];

/** A way as a person writes it: `promises.items[3].text`. Odd names of fields are quoted and shortened. */
export function pathOf(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : named(step, at))).join('');
}

function named(step: string, at: number): string {
  if (!/^[\w$][\w$-]{0,59}$/.test(step)) return `["${shortened(step)}"]`;
  return at === 0 ? step : `.${step}`;
}
