import { css } from 'lit';

/** A list of promises, and how each stands. */
export const trackerStyles = css`
  :host {
    min-block-size: 12em;
  }
  .base {
    overflow-wrap: anywhere;
  }
  .loading {
    min-block-size: 40em;
  }
  [part='intro'],
  [part='group'] > .notice,
  [part='result'] {
    margin-block: calc(var(--_space) * 2);
  }
  [part='group'] {
    margin-block-start: calc(var(--_space) * 5);
  }
  [part='group']:first-child {
    margin: 0;
  }
  [part='group'] > .heading {
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .title {
    font-size: 1.1875em;
    font-weight: 700;
  }
  p {
    max-inline-size: 44em;
  }
  [part='promises'],
  [part='intro'],
  .promise,
  .views {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  .promise {
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .promise > .heading {
    font-size: 1.0625em;
  }
  dt {
    font-weight: 700;
  }
  .number {
    margin-inline-end: 0.25em;
    color: var(--_muted);
  }
  .views {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
  }
  .views > div {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_line);
  }
  dd > * + *,
  li > * + * {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  dd + dd,
  ul:not([role]) > li + li {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  ul:not([role]) {
    padding-inline-start: 1.25em;
  }
`;
