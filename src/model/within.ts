/** Whether a day, as YYYY-MM-DD, lies between two others, both included. One that is left out sets no limit. */
export function isWithin({ from, to }: { from?: string | undefined; to?: string | undefined }, day: string): boolean {
  return (from ?? '') <= day && day <= (to ?? '9999');
}
