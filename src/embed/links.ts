/**
 * Lets links lead out of the frame: in its place many websites show nothing, and those that do, show themselves in a slit.
 * They take the place of the page around the frame, as they would without one, so that “Back” leads to it. A frame that
 * may not do that opens them beside it.
 */
export function leadOut(): void {
  if (top === self) return;
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || event.defaultPrevented || isReadersChoice(event) || !leavesPage(link)) return;
    try {
      top!.location.href = link.href;
      event.preventDefault();
    } catch {
      link.target = '_blank';
    }
  });
}

function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  const isLink = (one: EventTarget) => one instanceof HTMLAnchorElement && one.href !== '';
  return event.composedPath().find(isLink) as HTMLAnchorElement | undefined;
}

/** With a key or another button held, readers say themselves where a link opens. */
function isReadersChoice({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}

/** A call, a mail, a download and a place on the same page leave the frame as it is, and are the browser’s own business. */
function leavesPage(link: HTMLAnchorElement): boolean {
  if (!/^https?:$/.test(link.protocol) || link.target || link.hasAttribute('download')) return false;
  const here = location.origin + location.pathname + location.search;
  return link.origin + link.pathname + link.search !== here || !link.hash;
}
