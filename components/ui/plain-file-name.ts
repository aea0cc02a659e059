/** Characters that turn the direction of what follows them. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A file name, or words that hold one, as it may be shown: without characters that would make `gnp.exe` look like `exe.png`. */
export function toPlainFileName(name: string): string {
  return name.replaceAll(TURNING, "");
}
