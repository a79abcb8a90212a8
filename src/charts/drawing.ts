/** One line, or one set of bars. */
export interface DrawnSeries {
  label: string;
  /** One for each label of the chart; null where there is no figure. A line joins those that it has. */
  values: (number | null)[];
  /** Places to which its line does not come, because it must not join them with what was before. */
  gaps: number[];
  /** Which figures may still change, are not exact, or are less reliable. They are drawn hollow. */
  soft: boolean[];
  /** Which figures were revised, or stand as they are printed. They have a ring. */
  edged: boolean[];
  color: string;
  /** Which of the looks: dashes and markers differ, so that colour is not needed. */
  look: number;
  /** What stands below each of its bars and in the legend, so that colour is not needed. None beside a name. */
  letter: string;
}

/** All that is drawn: no document, no words of its own. */
export interface Drawing {
  kind: 'line' | 'bar';
  /** Whether bars, all of one time, lie below each other, each beside the name of its series. */
  named: boolean;
  labels: string[];
  series: DrawnSeries[];
  target: { label: string; value: number; to: number | undefined } | undefined;
  ink: string;
  line: string;
  surface: string;
  font: { family: string; size: number };
  /** A number as it is written on the axis. */
  format: (value: number) => string;
  /** What the numbers on the axis are, where it is too long to be written with each. */
  unit: string;
}

/** What is written above and below a picture, so that it can be understood by itself. */
export interface PictureWords {
  title: string;
  below: string[];
}

/** A chart that has been drawn. */
export interface Drawn {
  /** Draws again, if figures, colours or words are others. */
  update(drawing: Drawing): void;
  /** Marks one point, or none. */
  mark(series: number, at: number): void;
  /** What is drawn, as a picture with these words. */
  picture(words: PictureWords): Promise<Blob | null>;
  /** Gives everything back. */
  end(): void;
}

/** A font as a canvas takes it. */
export function fontOf({ family, size }: Drawing['font']): string {
  return `${size}px ${family}`;
}
