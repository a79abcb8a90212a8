import { css } from 'lit';

/** The drawing itself, its colours, and what is pressed to see it, in forced colours. It comes with what draws. */
export const drawingStyles = css`
  /* As wide beside a name that takes two lines as beside others. */
  .sign {
    flex: none;
  }
  .sign svg {
    display: block;
  }
  .series-0 {
    color: var(--cp-series-1, light-dark(#17568a, #93c9f4));
  }
  .series-1 {
    color: var(--cp-series-2, light-dark(#a8480b, #f7ab73));
  }
  .series-2 {
    color: var(--cp-series-3, light-dark(#0a7159, #62d5b2));
  }
  .series-3 {
    color: var(--cp-series-4, light-dark(#86387f, #e2a9dc));
  }
  .series-4 {
    color: var(--cp-series-5, light-dark(#665800, #d8c94f));
  }
  .series-5 {
    color: var(--cp-series-6, light-dark(#475059, #b9c2ca));
  }
  /* The colours of the grid and of the ground, for the drawing to read. */
  canvas {
    border: 0 solid var(--_line);
    background: var(--_surface);
  }
  .drawing {
    position: relative;
    direction: ltr;
  }
  .letter {
    fill: var(--_surface);
    stroke: none;
    font-size: 13px;
    font-weight: 700;
  }
  .point {
    font-weight: 600;
  }
  .drawing:focus-visible {
    outline-offset: 4px;
  }
  /* Where all lines have one colour, the grid is fainter than they are, and what is pressed is filled. */
  @media (forced-colors: active) {
    canvas,
    .switch [aria-pressed='true'] {
      forced-color-adjust: none;
    }
    .switch [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
    }
    canvas {
      border-color: color-mix(in srgb, CanvasText 30%, Canvas);
      background: Canvas;
    }
    .letter {
      fill: Canvas;
    }
  }
  @media print {
    .chart {
      break-inside: avoid;
    }
    .drawing {
      block-size: auto;
      min-block-size: 0 !important;
    }
    canvas {
      inline-size: 100% !important;
      block-size: auto !important;
    }
  }
`;
