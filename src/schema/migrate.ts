/** The version of the document format that this kit writes, and understands in full. */
export const CURRENT_VERSION = '1.0';

/** Rewrites a document of one major version as the next one has it. Never changes the document it is given. */
export type Migration = (document: object) => object;

/**
 * One step for each older major version, by the number it starts from. There is none yet: 1 is the first. Published
 * scripts outlive documents, so a step is never removed.
 */
const STEPS: ReadonlyMap<number, Migration> = new Map();

/**
 * The document as the current major version has it, or `newer` if only a newer kit can read it. A newer minor version
 * is read as it stands: it differs only by fields and codes that this kit passes over. A document that does not say its
 * version is taken as 1.0; `check` reports that.
 */
export function migrate<Document>(
  document: Document,
  steps = STEPS,
  current = versionOf({ schemaVersion: CURRENT_VERSION }).major,
): Document | 'newer' {
  if (typeof document !== 'object' || document === null) return document;

  const { major } = versionOf(document);
  if (major > current) return 'newer';

  let migrated: object = document;
  for (let from = major; from < current; from++) migrated = steps.get(from)?.(migrated) ?? migrated;
  return migrated as Document;
}

/** The version a document says it is written in; 1.0 where it says none, or none that can be read. */
export function versionOf(document: unknown): { major: number; minor: number } {
  const said = (document as { schemaVersion?: unknown } | null | undefined)?.schemaVersion;
  const numbers = /^\s*v?(\d{1,9})(?:\.(\d{1,9}))?/i.exec(
    typeof said === 'string' || typeof said === 'number' ? String(said) : '',
  );
  return { major: Number(numbers?.[1] ?? 1), minor: Number(numbers?.[2] ?? 0) };
}
