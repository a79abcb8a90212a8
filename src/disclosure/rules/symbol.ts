import { shown } from '../../schema/found.js';
import { isFields } from '../../schema/shape.js';
import { findingAt } from '../finding.js';
import type { DisclosureRule } from '../finding.js';

/** What the statistics office and the Department for Education write, by reason. */
const SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  suppressed: ['c'],
  low: ['low', 'k'],
  unreliable: ['u'],
  unavailable: ['x'],
  'not-applicable': ['z'],
};

/** Beside a figure that is kept back stands a symbol that readers know, and that says nothing about the figure. */
export const symbol: DisclosureRule = ({ figures }) =>
  figures.flatMap((figure) => {
    const { missing } = figure.fields;
    if (!isFields(missing) || typeof missing.symbol !== 'string' || typeof missing.reason !== 'string') return [];
    const bare = missing.symbol.replace(/^\[(.*)\]$/, '$1').toLowerCase();
    const wanted = SYMBOLS[missing.reason];
    if (wanted ? wanted.includes(bare) : Object.values(SYMBOLS).flat().includes(bare)) return [];

    const says = figure.hidden && /\d/.test(bare);
    return [
      findingAt({ ...figure, counted: 'people' }, 'symbol', {
        field: 'missing.symbol',
        severity: says ? 'error' : 'warning',
        expected: wanted ? `the symbol ${wanted.join(' or ')}` : 'c, x, z, k, low or u, or no symbol',
        found: shown(missing.symbol),
        advice: says
          ? 'The symbol says how many there are at most. Write "c".'
          : 'Readers know only the symbols of the statistics office. Write that one, or leave the symbol out.',
      }),
    ];
  });
