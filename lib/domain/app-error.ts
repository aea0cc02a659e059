export type Locale = "zh" | "en";
export const LOCALES = ["zh", "en"] as const;

/** One message in both languages. */
export type Bilingual = { zh: string; en: string };

export const APP_ERROR_CODES = [
  "unsupported-format",
  "not-a-report",
  "empty-document",
  "encrypted",
  "scanned",
  "damaged",
  "too-large",
  "too-slow",
  "unknown-agency",
  "unknown-year",
  "not-found",
  "invalid-input",
  "not-allowed",
  "conflict",
] as const;
export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

/** An expected failure whose message is safe to show. Anything else is a bug. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: AppErrorCode;
  /** What happened, what was kept, and what to do. */
  readonly text: Bilingual;
  constructor(code: AppErrorCode, text: Bilingual, options?: ErrorOptions) {
    super(text.en, options);
    this.code = code;
    this.text = text;
  }
}

export type ActionResult<T> =
  | { ok: true; value: T }
  | { ok: false; code: AppErrorCode; text: Bilingual; fields?: Record<string, string[]> };

/** Turns an expected failure into a value; a bug is thrown on, whole. */
export async function toActionResult<T>(work: () => T | Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, code: error.code, text: error.text };
    throw error;
  }
}
