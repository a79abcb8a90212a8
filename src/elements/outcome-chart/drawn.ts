/** What an element needs only once there is a drawing, and which is fetched with what draws. */
import './looks.js';

export { drawingOf } from './drawing-of.js';
export { Points } from './points.js';
