import { css } from 'lit';

/** How the questions about a reader’s story look. They come with them. */
export const questionStyles = css`
  .question,
  .answers,
  .in-law {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }
  .question {
    max-inline-size: 36em;
    padding-block-start: calc(var(--_space) * 1.5);
  }
  .question > label,
  legend {
    font-size: 1.25em;
    line-height: 1.3;
  }
  fieldset {
    border: 0;
  }
  legend + p {
    margin-block: var(--_space) calc(var(--_space) * 1.5);
  }
  .question > .row {
    gap: calc(var(--_space) * 1.5);
  }
  .main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
    font-weight: 600;
  }
  button.main:hover {
    background: var(--_ink);
  }
  .plain {
    min-block-size: 1.75em;
    padding: 0 calc(var(--_space) * 0.5);
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
  }
  .answers,
  .in-law {
    padding-block-start: calc(var(--_space) * 2.5);
    border-block-start: 1px solid var(--_line);
  }
  .answers > button {
    justify-self: start;
  }
  .in-law ul {
    padding-inline-start: 1.25em;
  }
  .in-law li + li {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  @media print {
    .question {
      display: none;
    }
  }
`;
