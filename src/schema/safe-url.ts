const ALLOWED = new Set(['https:', 'http:', 'mailto:', 'tel:', 'sms:']);

/**
 * The one allow-list for addresses. Returns the address as an absolute URL, or undefined for anything a link must not
 * go to (`javascript:`, `data:`, text that is no address at all). Relative addresses belong to the document, so they
 * are resolved against where it came from; without a `base` they come back as they are.
 */
export function safeUrl(address: string, base?: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address, base ?? 'https://relative.invalid/');
  } catch {
    return undefined;
  }
  if (!ALLOWED.has(url.protocol)) return undefined;
  return url.hostname === 'relative.invalid' ? address : url.href;
}
