import type { Db } from "@/db/open-database";
import { AppError, type Locale } from "@/lib/domain/app-error";
import type { FigureModel } from "@/lib/domain/figure";
import { parseComparison } from "@/lib/series/comparison/comparison-params";

/** Loads the figures of a view; given from outside, so that this room needs no other. */
export type FigureLoader = (
  db: Db,
  params: ReturnType<typeof parseComparison>,
  locale: Locale,
) => Promise<FigureModel[]>;

export type FigureRequest = {
  figure: FigureModel;
  /** `http://127.0.0.1:3000`. */
  origin: string;
  /** The whole address of the view on the site. */
  address: string;
  query: URLSearchParams;
};

/** The name under which the reader reached this server; the request's own address may say localhost instead. */
const HOST = /^[a-z0-9.-]{1,253}(?::\d{1,5})?$/i;

/**
 * The figure that an export address asks for: compare's own parameters, `lang` zh or en, `fig` its number in the view.
 * Throws AppError `not-found` where no subject is known or the view has no such figure.
 */
export async function loadFigureRequest(request: Request, db: Db, load: FigureLoader): Promise<FigureRequest> {
  const { searchParams: query } = new URL(request.url);
  const origin = toOrigin(request);
  const locale: Locale = query.get("lang") === "en" ? "en" : "zh";
  const figures = await load(db, parseComparison(Object.fromEntries(query)), locale);
  const figure = figures[Math.max(0, Number(query.get("fig") ?? 1) - 1)];
  if (!figure) {
    throw new AppError("not-found", {
      zh: "没有这样的图：地址里的机构或城市不在库中，或这一视图没有这一张。请回到比较页重新复制地址。",
      en: "There is no such figure: the subjects in the address are not on file, or the view has no figure of that number. Copy the address again from the compare page.",
    });
  }
  return { figure, origin, address: `${origin}/${locale}/compare?${figure.query}`, query };
}

/** The origin by which the reader reached this server. */
export function toOrigin(request: Request): string {
  const { origin: own, protocol } = new URL(request.url);
  return toHostOrigin(request.headers.get("host"), protocol) ?? own;
}

/** The origin of a host as a request names it; null where it names none, or none that can be. `protocol` is `http:`. */
export function toHostOrigin(host: string | null, protocol: string): string | null {
  return host && HOST.test(host) ? `${protocol}//${host}` : null;
}

/** Answers an export request: what the user got wrong comes back in words, all else is a bug. */
export async function answerExport(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return Response.json(
      { error: { code: error.code, ...error.text } },
      { status: error.code === "not-found" ? 404 : 400 },
    );
  }
}

/** The day in Beijing, as an exported sheet prints it: 2026-11-24. */
export function toExportDate(now: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(now);
}
