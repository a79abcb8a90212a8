import { css } from 'lit';

/** Things side by side, each in a box, under headings of parts. */
export const cardStyles = css`
  .subheading {
    margin-block: calc(var(--_space) * 4) calc(var(--_space) * 1.5);
    font-size: 1.125em;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: calc(var(--_space) * 1.5);
  }
  .cards > li {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  li > * + p {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  /* Links below each other, one of them large, must not lie over each other. */
  .contact > p + p {
    margin-block-start: var(--_space);
  }
  .contact [href^='tel'] {
    font-size: 1.375em;
    font-weight: 700;
  }
`;
