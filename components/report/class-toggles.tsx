import { getTranslations } from "next-intl/server";
import type { Figure, FigureClass } from "@/lib/domain/report-layout";

const SHOWN: { mark: FigureClass; className: string; on: boolean }[] = [
  { mark: "fact", className: "g-fact", on: true },
  { mark: "statistic", className: "g-stat", on: true },
  { mark: "percentage", className: "g-pct", on: true },
  { mark: "money", className: "g-money", on: true },
  { mark: "date", className: "g-date", on: true },
  { mark: "reference", className: "g-ref", on: true },
  { mark: "ordinal", className: "g-ord", on: false },
  { mark: "contact", className: "g-con", on: false },
];

/** Turns the marks of each class of numeral on and off; works without script (the style sheet reads the boxes). */
export async function ClassToggles({ figures }: { figures: readonly Figure[] }) {
  const t = await getTranslations("report");
  const count = (mark: FigureClass) => figures.filter((figure) => figure.class === mark).length;
  return (
    <fieldset className="classes">
      <legend className="vh">{t("classes.legend")}</legend>
      {SHOWN.filter(({ mark }) => count(mark) > 0).map(({ mark, className, on }) => (
        <label key={mark}>
          <input type="checkbox" name={`show-${mark}`} defaultChecked={on} />
          <span className={`g ${className}`}>{figures.find((figure) => figure.class === mark)?.text}</span>
          {t(`classes.${mark}`)} {t("classes.places", { n: count(mark) })}
        </label>
      ))}
      <span className="fine">{t("classes.all")}</span>
    </fieldset>
  );
}
