/** Which rules read a report. Raise it with any change that may read a figure differently; stored reports are then read again. */
export const EXTRACTOR_VERSION = "3";
