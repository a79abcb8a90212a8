import { css } from 'lit';

/** The law and a council’s print of it side by side; cards where there is little room. */
export const principlesStyles = css`
  :host {
    min-block-size: 14em;
    container-type: inline-size;
  }
  .base {
    overflow-wrap: anywhere;
  }
  .loading {
    min-block-size: 50em;
  }
  p,
  [part='options'] {
    max-inline-size: 44em;
  }
  [part='set'] + [part='set'] {
    margin-block-start: calc(var(--_space) * 5);
  }
  [part='set'] > * + *,
  div + [part='line'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  [part='line'] > * + *,
  td > p + [part='line'] {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    inline-size: 50%;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    vertical-align: top;
  }
  thead th {
    border-block-end: 2px solid var(--_edge);
    font-weight: 700;
  }
  tbody th {
    background: var(--_raised);
  }
  [part='name'],
  [part='label'] {
    font-size: 1em;
    font-weight: 700;
  }
  .mark {
    inline-size: fit-content;
    padding: 0 var(--_space);
    border: 1px solid;
    border-radius: var(--_radius);
    color: var(--_warn);
    font-size: 0.9375em;
    font-weight: 600;
  }
  [part='extended'],
  [part='merged'] {
    color: var(--_accent);
  }
  .narrow {
    display: none;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  [role='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: calc(var(--_space) * 2);
  }
  [role='list'] > li {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  [part='options'] {
    padding-inline-start: 1.5em;
  }
  ul[part='options'] {
    list-style: disc;
  }
  @container (max-width: 38em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
      inline-size: auto;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    tr + tr {
      margin-block-start: calc(var(--_space) * 2);
    }
    td {
      border: 0;
    }
    .narrow {
      display: block;
    }
  }
`;
