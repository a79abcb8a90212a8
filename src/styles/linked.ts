import { css } from 'lit';

/** What the address of the page points at, and the link that leads there. Not on paper. */
export const linkedStyles = css`
  .linked {
    border-color: var(--_accent);
    border-inline-start-width: 0.5em;
  }
  @media print {
    [part='permalink'] {
      display: none;
    }
  }
`;
