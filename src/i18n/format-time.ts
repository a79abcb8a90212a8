/** Midnight, midday, before and after noon. */
const words: Record<string, readonly [midnight: string, midday: string, am: string, pm: string]> = {
  'en-GB': ['midnight', 'midday', 'am', 'pm'],
  cy: ['hanner nos', 'hanner dydd', 'yb', 'yp'],
};

/** A time of the day given as HH:MM: "9am", "5:30pm", "midday". Both 00:00 and 24:00 are midnight. */
export function formatTime(clock: string, locale: string): string {
  const [midnight, midday, am, pm] = words[locale] ?? words['en-GB']!;
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const hour = hours % 24;
  if (!minutes && hour % 12 === 0) return hour ? midday : midnight;
  return `${hour % 12 || 12}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}${hour < 12 ? am : pm}`;
}
