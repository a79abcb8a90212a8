/** What an element needs only once there is a drawing, and which is fetched with what draws. */
export { drawingOf } from './drawing-of.js';
export { Points } from './points.js';
