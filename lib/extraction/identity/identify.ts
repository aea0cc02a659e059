import { AppError } from "@/lib/domain/app-error";
import type { ReportIdentity } from "@/lib/extraction/extraction";
import type { SourceDocument } from "@/lib/reading/source-document";

/** Who reports, on which year. Throws AppError `not-a-report` where no agency or year can be told. */
export function identify(document: SourceDocument): Omit<ReportIdentity, "form" | "repairs"> {
  const year = document.text.match(/(20\d{2})年/)?.[1];
  if (!year) throw new AppError("not-a-report", { zh: "看不出是哪一年的年报。", en: "No report year could be told." });
  return {
    title: document.title ?? "",
    agency: "",
    region: { code: "", province: "", city: null, district: null },
    year: Number(year),
    kind: "annual-report",
    publishedOn: null,
    signedOn: null,
  };
}
