import { css } from 'lit';

/** A status: word, picture and colour. */
export const statusStyles = css`
  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    font-weight: 600;
  }
  .status .icon {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .good {
    color: var(--_good);
  }
  .warn {
    color: var(--_warn);
  }
  .bad {
    color: var(--_bad);
  }
`;
