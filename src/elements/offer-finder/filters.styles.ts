import { css } from 'lit';

/** How the ways to narrow the list look. They come with them. */
export const fieldStyles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
    align-items: end;
  }
  .fields b {
    display: block;
  }
  .near {
    display: grid;
    gap: var(--_space);
    grid-column: 1 / -1;
    justify-items: start;
  }
`;
