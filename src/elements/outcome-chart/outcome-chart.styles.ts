import { css } from 'lit';

/** An indicator over time. */
export const chartStyles = css`
  :host {
    min-block-size: 12em;
  }
  .loading {
    min-block-size: 46em;
  }
  article > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }
  article > p,
  .notes {
    max-inline-size: 44em;
  }
  .switch,
  .actions,
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .switch [aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .drawing {
    block-size: 20em;
  }
  .point {
    min-block-size: 1.5em;
    margin-block-start: var(--_space);
  }
  .legend {
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 3);
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }
  .sign {
    inline-size: 2em;
    block-size: 1.5em;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: var(--_space);
    font-weight: 700;
  }
  /*
   * No wider than what is seen of the table where that scrolls. What is seen cannot be asked for: a container to measure
   * by has the browser lay out each table twice.
   */
  caption div {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: clamp(40vw, 18em, 85vw);
  }
  caption p {
    font-weight: 400;
  }
  td.quiet {
    font-size: inherit;
  }
  /* A figure stays on one line, and what marks it out or stands in its place does not. */
  td {
    white-space: nowrap;
  }
  .quiet {
    white-space: normal;
  }
  th,
  td {
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
  }
  thead th {
    border-block-end: 2px solid var(--_edge);
    vertical-align: bottom;
  }
  /* A date stands on one line where there is room: else long notes in other columns take it all. */
  tbody th {
    min-inline-size: min(9.5em, 30vw);
    font-weight: 600;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  tr {
    break-inside: avoid;
  }
  .notes ul {
    padding-inline-start: 1.25em;
  }
  .notes li + li {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  @media not print {
    .show-chart > .scroll,
    .show-table > .chart,
    .show-table .picture {
      display: none;
    }
  }
  @media print {
    .switch,
    .actions,
    .point,
    .chart:not(:has(.drawn)) {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
  }
`;
