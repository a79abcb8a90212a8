import { css } from 'lit';

/** Terms with what is said of each beside them; below them where there is little room. */
export const factsStyles = css`
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 14em) minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 0.75);
    border-block-end: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
  }
  dd {
    grid-column: -2;
  }
  @media (max-width: 30em) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
