import { css } from 'lit';

/** The way out has a row of its own, which stays at the top of the screen for as long as any of the finder is on it. */
export const leaveStyles = css`
  .leave {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_space);
    padding-block: var(--_space);
    pointer-events: none;
  }
  .leave p {
    padding-inline: var(--_space);
    background: var(--_surface);
    font-weight: 700;
  }
  [part='leave'] {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    border: 2px solid var(--_surface);
    border-radius: var(--_radius);
    background: var(--_bad);
    color: var(--_surface);
    font-weight: 700;
    pointer-events: auto;
  }
  /* What has the focus is not left under it. */
  :is(a, button, input, select, summary, textarea, [tabindex]) {
    scroll-margin-block: 5em;
  }
  /* What may still come is not seen; the way out is. */
  .leave,
  dialog {
    visibility: visible;
  }
  dialog {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    padding: 2em;
    border: 0;
    background: Canvas;
    color: CanvasText;
  }
  dialog:focus,
  dialog:focus-visible {
    outline: none;
  }
  dialog::backdrop {
    background: Canvas;
  }
  @media print {
    .leave,
    [part='leave-hint'] {
      display: none;
    }
  }
`;
