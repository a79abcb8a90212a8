/** A time of day as HH:MM on the clock of 24 hours. `half` begins with an "a" or a "p" where it was told on that of 12. */
export function on24Hours(hours: number, minutes = '00', half = ''): string {
  const hour = half ? (hours % 12) + (/^p/i.test(half) ? 12 : 0) : hours;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
