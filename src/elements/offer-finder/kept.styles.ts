import { css } from 'lit';

/** The list of what is kept. It alone is printed, with everything about each service. */
export const keptStyles = css`
  .kept {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2.5);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .kept:focus {
    outline: none;
  }
  .kept > ul > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  .kept .row {
    gap: var(--_space);
  }
  .paper {
    display: none;
  }
  @media print {
    .base:has(> .kept) > :not(.kept, .foot, .heading) {
      display: none;
    }
    .kept {
      padding: 0;
      border: 0;
    }
    .kept .quiet,
    textarea {
      display: none;
    }
    .kept > ul > li,
    .paper {
      display: block;
    }
    .paper .quiet {
      display: block;
    }
  }
`;
