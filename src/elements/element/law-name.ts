import type { Provision } from '../../schema/provisions.js';

/** The title of a piece of law with its year, unless the title says it, and its section. */
export function lawName({ title, year, section }: Provision): string {
  const dated = year && !title.includes(String(year)) ? `${title} ${year}` : title;
  return section ? `${dated}, ${section}` : dated;
}
