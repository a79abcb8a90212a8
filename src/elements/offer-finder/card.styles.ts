import { css } from 'lit';

/** A card: what matters at a glance in a row of points, the rest below when it is opened. */
export const cardStyles = css`
  .glance {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 2.5);
  }
  .service details {
    margin: 0;
  }
  .glance > li::first-letter {
    text-transform: uppercase;
  }
  .keep {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 3);
  }
  .keep label {
    flex: none;
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 2.75em;
    cursor: pointer;
  }
  @media print {
    .keep,
    [part='opening'] {
      display: none;
    }
  }
`;
