import { register } from "tsx/esm/api";

/**
 * Makes a worker thread read TypeScript. `--import tsx` alone covers `require` there but not `import()`, on which every
 * format but plain text depends: a thread started so calls each page and each PDF damaged.
 */
register();
