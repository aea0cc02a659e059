/** Under which name the browser keeps the reader's comparisons. */
export const SAVED_KEY = "gongkai-atlas.saved-comparisons";
