import type { Missing } from '../schema/figure.js';

/** What stands in a cell of an indicator. */
export type Cell = { value: number } | { missing: Missing } | { odd: 'words' | 'blank' };

/** The statistics service's symbols. Those that are obsolete are read as what took their place. */
const symbols: Record<string, Missing['reason']> = {
  c: 'suppressed',
  x: 'unavailable',
  z: 'not-applicable',
  k: 'low',
  low: 'low',
  u: 'unreliable',
  ':': 'unavailable',
  '~': 'low',
};

/** What each symbol means, for the list of symbols in a document. */
export const symbolMeanings: Record<string, string> = {
  c: 'Hidden, so that nobody can be recognised.',
  x: 'Not available.',
  z: 'Does not apply.',
  k: 'Too small to show after rounding, and not nothing.',
  low: 'Too small to show after rounding, and not nothing.',
  u: 'Not reliable enough to show.',
  ':': 'Not available. (An obsolete symbol.)',
  '~': 'Too small to show after rounding, and not nothing. (An obsolete symbol.)',
};

const NUMBER = /^-?\d+(\.\d+)?$/;
/** Thousands separated by commas: "1,234", and never "1,23". */
const SEPARATED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** Reads a cell. A symbol is a reason, never a number and never 0; a blank says nothing at all. */
export function cellOf(raw: string): Cell {
  const text = raw.trim();
  if (NUMBER.test(text)) return { value: Number(text) };
  if (Object.hasOwn(symbols, text)) return { missing: { reason: symbols[text]!, symbol: text } };
  if (text === '') return { odd: 'blank' };
  return SEPARATED.test(text) ? { value: Number(text.replaceAll(',', '')) } : { odd: 'words' };
}

export function isObsolete(symbol: string | undefined): boolean {
  return symbol === ':' || symbol === '~';
}

/** How thousands are written in a number: a column that does it in two ways cannot be trusted with either. */
export function thousandsOf(raw: string): 'separated' | 'plain' | undefined {
  const text = raw.trim();
  if (SEPARATED.test(text)) return 'separated';
  return /^-?\d{4,}(\.\d+)?$/.test(text) ? 'plain' : undefined;
}

/** Whether a spreadsheet would take a label for a formula, and run it. No name of a place, a group or a measure begins like that. */
export function isFormula(label: string): boolean {
  const code = label.charCodeAt(0);
  return (
    code === 0x3d ||
    code === 0x2b ||
    code === 0x40 ||
    code === 0x09 ||
    code === 0x0d ||
    (code === 0x2d && label.length > 1 && !/^-?[\d.]+%?$/.test(label))
  );
}
