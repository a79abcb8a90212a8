/** What the page around a frame asks it. The answer goes to the origin that the browser says the question came from. */
export const QUESTION = 'cp-widgets: how high?';

/** How high what is in a frame is. */
export interface Height {
  type: 'cp-widgets: height';
  /** In CSS pixels. */
  height: number;
  /** Whether the frame must not be higher than the screen, because something in it has to stay in sight. */
  onScreen: boolean;
}

/** Nothing that the kit draws is higher. */
const MOST = 100_000;

/** The height in a message, if it is one that a frame can have. */
export function heightIn(data: unknown): Height | undefined {
  const { type, height, onScreen } = Object(data) as Partial<Height>;
  if (type !== 'cp-widgets: height' || typeof height !== 'number') return undefined;
  return height >= 1 && height <= MOST ? { type, height: Math.ceil(height), onScreen: onScreen === true } : undefined;
}
