const NAMES = /Exception$|^(?:Format|Jpeg|Jpx|Jbig2|DNLMarkerFound|EOIMarker)Error$/;

let readings = 0;

/**
 * Runs a reading of the library's, which leaves promises of a broken page unheard: each would end the process though the
 * page itself was answered. While any reading runs, and a moment after, its strays are heard; any other is a bug as ever.
 */
export async function hearStrays<Result>(read: () => Promise<Result>): Promise<Result> {
  if (readings === 0) process.on("unhandledRejection", hear);
  readings += 1;
  try {
    return await read();
  } finally {
    // Unheard rejections are told once the work that left them is done.
    await new Promise((resolve) => setImmediate(resolve));
    readings -= 1;
    if (readings === 0) process.off("unhandledRejection", hear);
  }
}

function hear(reason: unknown): void {
  const isLibrarys = reason instanceof Error && NAMES.test(reason.name);
  if (!isLibrarys && process.listenerCount("unhandledRejection") === 1) throw reason;
}
