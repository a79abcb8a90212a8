/** Whether a status is good news for children, a warning, bad, or neither. */
export type Tone = 'good' | 'warn' | 'bad' | 'neutral';

const tones = new Map<string, Tone>([
  ['kept', 'good'],
  ['done', 'good'],
  ['on-track', 'good'],
  ['partly-kept', 'warn'],
  ['at-risk', 'warn'],
  ['delayed', 'warn'],
  ['not-kept', 'bad'],
]);

/** The tone of a promise's or an action's status. A code that the kit does not know is neither good nor bad. */
export function toneOf(status: string): Tone {
  return tones.get(status) ?? 'neutral';
}
