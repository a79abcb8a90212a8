/**
 * Lets the keyboard scroll a frame that is less high than what is in it, also where nothing in it takes the focus. A frame
 * in which all can be seen is no stop on the way through the page.
 */
export function keepScrollable({ documentElement: root, body }: Document): void {
  const look = () => {
    if (root.scrollHeight > root.clientHeight + 1) body.tabIndex = 0;
    else if (document.activeElement !== body) body.removeAttribute('tabindex');
  };
  const watcher = new ResizeObserver(look);
  watcher.observe(body);
  addEventListener('resize', look);
}
