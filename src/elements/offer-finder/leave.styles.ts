import { css } from 'lit';

/** The way out stays at the bottom of the screen for as long as any of the finder is on it. */
export const leaveStyles = css`
  .base {
    position: relative;
    padding-block-end: 5em;
  }
  .leave {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: flex;
    align-items: flex-end;
    justify-content: flex-end;
    pointer-events: none;
  }
  .leave > div {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_space);
    padding-block: var(--_space);
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
  :is(a, button, input, select, summary) {
    scroll-margin-block-end: 5em;
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
    .base {
      padding: 0;
    }
    .leave,
    [part='leave-hint'] {
      display: none;
    }
  }
`;
