const SITE = 'https://prerender.invalid';
/** Deeper than any page, so that each `../` is counted. */
const DEPTH = 40;
const FOLDER = '~';
const PAGE = `${SITE}${`/${FOLDER}`.repeat(DEPTH)}/`;

/**
 * Where a document is, as its page names it, for the relative addresses in it. Nobody knows yet where the page will stand,
 * so it is given a made-up place, which `asInPage` takes out again. Undefined for what is no address.
 */
export function documentBase(src: string): string | undefined {
  try {
    return new URL(src, PAGE).href;
  } catch {
    return undefined;
  }
}

/** An address as the page has to name it: those of the page’s own site from the page, or from the top of the site. */
export function asInPage(address: string): string {
  if (!address.startsWith(`${SITE}/`)) return address;
  const path = address.slice(SITE.length);
  const [, folders = ''] = new RegExp(`^((?:/${FOLDER})*)/`).exec(path) ?? [];
  const deep = folders.length / (FOLDER.length + 1);
  // Two strokes would begin the name of another site.
  if (!deep) return path.replace(/^\/+/, '/');
  const rest = path.slice(folders.length + 1);
  if (deep < DEPTH) return `${'../'.repeat(DEPTH - deep)}${rest}`;
  // "javascript:…" may be the name of a file, and must stay one.
  return /^[\w.~-]+(?:[/?#]|$)/.test(rest) ? rest : `./${rest}`;
}
