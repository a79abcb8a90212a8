/**
 * How the kit's own languages write numbers and dates. `Intl` says the same where a browser has the language; Chromium
 * has no Welsh and would date a Welsh page in American English, and a browser's first `Intl` formatter costs a tenth of
 * a second on an old phone. So `Intl` is for what needs rounding, and for other languages.
 */
const MONTHS: Partial<Record<string, string>> = {
  'en-GB': 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};

/** A number with its thousands separated. Undefined where it needs rounding, or in another language. */
export function plainNumber(value: number, locale: string, decimals?: number): string | undefined {
  const [, sign = '', whole, fraction = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(String(value)) ?? [];
  if (!MONTHS[locale] || !whole || fraction.length > (decimals ?? 6)) return undefined;
  const places = fraction.padEnd(decimals ?? 0, '0');
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ',') + (places && `.${places}`);
}

/** A day, or a month, that exists, given as YYYY-MM-DD or YYYY-MM. Undefined in another language. */
export function plainDate(value: string, locale: string): string | undefined {
  const [year, month, day] = value.split('-');
  const name = MONTHS[locale]?.split(' ')[Number(month) - 1];
  return name && `${day ? `${Number(day)} ` : ''}${name} ${year}`;
}
