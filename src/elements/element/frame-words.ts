/*
 * What `embed/` says by itself. It stands above the elements and takes its words and its language from here, as it takes
 * everything else a reader sees.
 */
export { languageFor } from '../../i18n/language.js';
export { frameWords } from '../../i18n/frame.js';
