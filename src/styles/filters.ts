import { css } from 'lit';

/** A row of things to choose from. Not on paper. */
export const filterStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 3);
  }
  [part='filters'] {
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 3);
  }
  label {
    flex: 0 1 14em;
    min-inline-size: 0;
  }
  select {
    inline-size: 100%;
  }
  @media print {
    [part='filters'] {
      display: none;
    }
  }
`;
