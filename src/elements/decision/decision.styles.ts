import { css } from 'lit';

/** A committee report. */
export const decisionStyles = css`
  :host {
    min-block-size: 20em;
  }
  .base {
    overflow-wrap: anywhere;
  }
  .loading {
    min-block-size: 40em;
  }
  article + article {
    margin-block-start: calc(var(--_space) * 6);
  }
  p,
  li {
    max-inline-size: 44em;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  [role='list'] {
    padding: 0;
  }
  li + li,
  p + p {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .notice {
    margin-block: calc(var(--_space) * 1.5);
  }
  .subheading {
    margin-block: calc(var(--_space) * 4) var(--_space);
  }
  .minor {
    margin-block: calc(var(--_space) * 2) calc(var(--_space) * 0.5);
    font-size: 1em;
  }
  [part='facts'] {
    margin-block-start: calc(var(--_space) * 2);
  }
  [part='facts'] > div {
    display: grid;
    grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 0.75);
    border-block-end: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
  }
  [part='change'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: var(--_space);
    margin-block-start: var(--_space);
  }
  [part='change'] > div {
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_line);
  }
  [part='change'] > div:last-child {
    border-color: var(--_ink);
  }
  @media (max-width: 30em) {
    [part='facts'] > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
