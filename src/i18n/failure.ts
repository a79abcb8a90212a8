/** The few things a reader needs to know about a failure: try again, look elsewhere, or leave it to the web team. */
export type DataErrorWord = 'unreachable' | 'refused' | 'unusable' | 'newer';
