import { css } from 'lit';

/** Actions along a drawn line, each at its date. */
export const planStyles = css`
  :host {
    min-block-size: 12em;
  }
  .base {
    overflow-wrap: anywhere;
  }
  .loading {
    min-block-size: 40em;
  }
  p,
  dl,
  .steps {
    max-inline-size: 44em;
  }
  [part='plan'] {
    margin-block-start: calc(var(--_space) * 5);
  }
  [part='plan']:first-child {
    margin: 0;
  }
  .about,
  [part='result'] {
    margin-block: calc(var(--_space) * 2);
  }
  .about > * + *,
  .action > * + *,
  .report > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .action > [part='facts'],
  .action > [part='steps'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .timeline {
    margin-block-start: calc(var(--_space) * 3);
  }
  .timeline > li,
  .steps > li {
    position: relative;
    padding-inline-start: 1.75em;
    list-style: none;
  }
  .timeline > li {
    padding-block-end: calc(var(--_space) * 4);
    border-inline-start: 2px solid var(--_edge);
    margin-inline-start: 0.5em;
  }
  .timeline > li:last-child {
    padding-block-end: 0;
  }
  .timeline > li::before,
  .steps > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-start: calc(-0.5em - 1px);
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
  }
  .steps > li::before {
    inset-block-start: 0.375em;
    inset-inline-start: 0.25em;
    inline-size: 0.75em;
    block-size: 0.75em;
  }
  li.reached::before {
    background: var(--_edge);
    forced-color-adjust: none;
  }
  .steps > li {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .due {
    color: var(--_muted);
    font-weight: 600;
  }
  .label {
    font-size: 1.0625em;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 2);
  }
  dt {
    grid-row: 1 / span 20;
    color: var(--_muted);
  }
  dd {
    grid-column: 2;
  }
  @media (max-width: 30em) {
    .facts > div {
      display: block;
      margin-block-end: calc(var(--_space) * 0.5);
    }
  }
  @media print {
    .timeline > li {
      break-inside: avoid;
    }
  }
`;
