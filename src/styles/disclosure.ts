import { css } from 'lit';

/** What a reader opens to see more. On paper it is open. */
export const disclosureStyles = css`
  details[open] {
    margin-block-end: calc(var(--_space) * 1.5);
  }
  summary {
    padding-block: calc(var(--_space) * 0.5);
    color: var(--_accent);
    cursor: pointer;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
