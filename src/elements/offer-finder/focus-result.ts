/**
 * Moves the focus to where it is told how much there is, because what has it is about to go; where nothing is listed, to
 * the whole of the element. Nothing moves on the screen. `within` is anything of the element that is still there.
 */
export function focusResult(within: Node): void {
  const root = within.getRootNode() as ShadowRoot;
  const target = root.querySelector<HTMLElement>('[part="result"]') ?? root.querySelector<HTMLElement>('.base');
  target?.focus({ preventScroll: true });
}
