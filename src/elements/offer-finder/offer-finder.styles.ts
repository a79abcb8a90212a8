import { css } from 'lit';

/** The finder: help now in a box of its own, one clear field, results as cards. */
export const finderStyles = css`
  :host {
    min-block-size: 20em;
  }
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    overflow-wrap: anywhere;
  }
  .base > .heading {
    margin: 0;
  }
  .loading {
    min-block-size: 40em;
  }
  .subheading {
    font-size: 1.1875em;
  }
  p {
    max-inline-size: 40em;
  }
  [part='intro'] {
    font-size: 1.0625em;
  }
  .now {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
    border-inline-start: 0.375em solid var(--_bad);
    background: var(--_raised);
  }
  .now ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
  }
  .now li p {
    line-height: 1.75;
  }
  .now button {
    justify-self: start;
  }
  .number {
    white-space: nowrap;
  }
  .who {
    display: block;
  }
  @media (max-width: 30em) {
    .now {
      padding: calc(var(--_space) * 1.5);
    }
    .who {
      display: none;
    }
  }
  .search {
    display: grid;
    gap: var(--_space);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }
  .search > label {
    font-size: 1.1875em;
  }
  .search > label ~ label {
    margin-block-start: calc(var(--_space) * 1.5);
    font-size: 1em;
    inline-size: min(100%, 24em);
  }
  textarea,
  input:not([type='radio'], [type='checkbox']) {
    min-block-size: 2.75em;
    inline-size: 100%;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
  }
  .search > input {
    max-inline-size: 32em;
  }
  input.short {
    inline-size: 7em;
  }
  input.middle {
    max-inline-size: 24em;
  }
  summary {
    padding-block: 0.625em;
    font-weight: 600;
  }
  [part='questions'] {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2.5);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  [part='questions'] > summary {
    font-size: 1.1875em;
  }
  .unfolded {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    padding-block-end: var(--_space);
  }
  .radio {
    display: flex;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  :is([type='radio'], [type='checkbox']) {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    min-inline-size: 24px;
    min-block-size: 24px;
    accent-color: var(--_accent);
  }
  .small {
    font-size: 1.125em;
  }
  [part='mentions'] ul {
    padding-inline-start: 1.25em;
  }
  .found {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .chosen {
    gap: var(--_space);
  }
  .chip {
    border-radius: 2em;
  }
  [part='result'] {
    font-weight: 700;
    font-size: 1.1875em;
  }
  [part='results'] {
    display: grid;
    gap: calc(var(--_space) * 5);
  }
  [part='lead'] {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  [part='services'] {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 2);
  }
  .service {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
    /* What changes in one card moves the others, and is not to lay out what is in them anew. */
    contain: content;
  }
  .name {
    font-size: 1.125em;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 0.15em;
  }
  [part='pages'] {
    align-items: center;
  }
  @media print {
    [part='search'],
    [part='chosen'],
    [part='questions']:not([open]),
    [part='details']:not([open]) {
      display: none;
    }
  }
`;
