import { css } from 'lit';

/** How what is inside a card looks. It comes with it. */
export const insideStyles = css`
  .service dd > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .service dd ul {
    padding-inline-start: 1.25em;
  }
  [part='ways']::first-letter {
    text-transform: uppercase;
  }
  .facts > div:last-child {
    border-block-end: 0;
  }
  .contact > p + p {
    margin-block-start: var(--_space);
  }
`;
