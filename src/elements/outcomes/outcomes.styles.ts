import { css } from 'lit';

/** One table where there is room for it, and cards where there is not. */
export const outcomesStyles = css`
  :host {
    min-block-size: 20em;
  }
  .base {
    overflow-wrap: anywhere;
  }
  .loading {
    min-block-size: 40em;
  }
  .around {
    container-type: inline-size;
  }
  p,
  .notes li {
    max-inline-size: 44em;
  }
  .summary {
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .summary p + p {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  table,
  tbody,
  tr,
  th,
  td {
    display: block;
  }
  thead,
  .none {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  th,
  td {
    font-weight: inherit;
  }
  .subheading {
    margin-block: calc(var(--_space) * 3) calc(var(--_space) * 1.5);
  }
  .text,
  p.figure {
    font-weight: 700;
  }
  .number {
    margin-inline-end: 0.25em;
    color: var(--_muted);
  }
  .label {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .first-up::first-letter {
    text-transform: uppercase;
  }
  :is(th, td) > p + * {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .card {
    margin-block-start: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .card tr + tr {
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }
  .card td {
    margin-block-start: var(--_space);
  }
  .notes {
    margin-block-start: calc(var(--_space) * 2);
  }
  .notes li {
    margin-block-start: calc(var(--_space) * 0.5);
    margin-inline-start: 1.25em;
  }
  @container (min-width: 40em) {
    table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }
    thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }
    tbody {
      display: table-row-group;
    }
    .card {
      border: 0;
    }
    tr {
      display: table-row;
      break-inside: avoid;
    }
    th,
    td {
      display: table-cell;
      padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
      vertical-align: top;
    }
    thead th {
      border-block-end: 2px solid var(--_edge);
      color: var(--_muted);
      font-size: 0.9375em;
      font-weight: 600;
    }
    .card tr {
      border-block-end: 1px solid var(--_line);
    }
    [scope='rowgroup'] {
      background: var(--_raised);
    }
    .group td {
      padding-inline: 0;
    }
    .label {
      display: none;
    }
    .none {
      position: static;
      clip-path: none;
    }
    .target,
    th.figure,
    td.figure,
    .place {
      inline-size: 24%;
    }
    .group td {
      break-after: avoid;
    }
    .subheading {
      margin-block: calc(var(--_space) * 2) 0;
    }
  }
`;
