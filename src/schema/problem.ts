/** Something wrong in a document, said so that the person who keeps it can mend it. */
export interface Problem {
  /** Where: `promises.items[3].text`. */
  path: string;
  /** An error costs the reader something; a warning costs nothing yet. */
  severity: 'error' | 'warning';
  /** What should stand there. */
  expected: string;
  /** What stands there, shortened. */
  found: string;
  /** What to do about it. */
  advice: string;
  /** Which rule of disclosure control it breaks, for what may give somebody away. */
  rule?: string;
  /** Whether a whole entry of a list is left out for it. */
  leftOut?: boolean;
}
