/** The origins in a list such as that of `cp-hosts`: “https://intranet.example.org https://*.example.net”. */
export function originsIn(list: string): string[] {
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((one) => /^https?:\/\/[^/]+\/?$/.test(one))
    .map((one) => one.replace(/\/$/, ''));
}

/** Where a page’s policy lets it fetch from, other than from its own server. What is not named by its origin does not count. */
export function sourcesIn(policy: string): string[] {
  return originsIn(/(?:^|;)\s*connect-src\s([^;]*)/i.exec(policy)?.[1] ?? '');
}

/** Whether an origin is in a list, by its name or as part of a domain: “https://*.example.net” is all below `example.net`. */
export function isListed(origin: string, list: readonly string[]): boolean {
  return list.some((one) => {
    const [scheme, domain] = one.split('://*.');
    return domain ? origin.startsWith(`${scheme}://`) && origin.endsWith(`.${domain}`) : origin === one;
  });
}

/**
 * An address as the page reads it, if what is there may be shown on a council’s website: it is on the page’s own server, or
 * on one that is listed. Everybody can write the address of a frame, and would else put their words under the council’s name.
 * Undefined for all others, for what is no web page, and for addresses with a name and password.
 */
export function vouchedFor(address: string, page: string, sources: readonly string[]): string | undefined {
  let url;
  try {
    url = new URL(address.trim(), page);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return url.origin === new URL(page).origin || isListed(url.origin, sources) ? url.href : undefined;
}
