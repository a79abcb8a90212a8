/** Why words stand where a number should. */
export type NoNumber = 'hidden' | 'none' | 'failed';

/**
 * What people write in place of a number: for one that is hidden (“<5”, “*”, “[c]”), for none (“n/a”, “–”), and what a
 * spreadsheet writes where a formula failed. Whoever is told to write a hidden one in digits would give it away.
 */
export function noNumberIn(text: string): NoNumber | undefined {
  const plain = text.trim().toLowerCase();
  if (/^#[a-z0/!?]+$/.test(plain)) return 'failed';
  if (/^(\[?c\]?|\*+|[<≤].*|(less|fewer) than .*|under \d.*|suppressed|hidden|redacted)$/.test(plain)) return 'hidden';
  return /^(\[?[xz]\]?|[-–—.:~]+|n\/?a|none|nil|null|tb[acd]|unknown|not (known|available|applicable))$/.test(plain)
    ? 'none'
    : undefined;
}
