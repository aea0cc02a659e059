import { getTranslations } from "next-intl/server";
import { Sparkline } from "@/components/ui/sparkline";
import { Triangle } from "@/components/ui/triangle";
import type { Locale } from "@/lib/domain/app-error";
import type { CellBook } from "./cell-book";
import { type Headline, toHeadlines } from "./headlines";

/** Years of a headline's sparkline. */
const SPAN = 9;

/** Five figures of the newest year: each with its change, and its years in a row. */
export async function HeadlineStats({ locale, book, lastYear }: { locale: Locale; book: CellBook; lastYear: number }) {
  const t = await getTranslations("profile");
  const headlines = toHeadlines(book, locale, t);
  if (headlines.length === 0) return null;
  return (
    <div className="stats">
      {headlines.map((one) => (
        <Stat key={one.code} headline={one} doubt={t("inDoubt")} lastYear={lastYear} />
      ))}
    </div>
  );
}

function Stat({ headline, doubt, lastYear }: { headline: Headline; doubt: string; lastYear: number }) {
  const { label, value, unit, isNumber, href, isDoubtful, lines, points, breaks } = headline;
  return (
    <div className="stat">
      <div className="k">{label}</div>
      <div className={isNumber ? "n num" : "n num un"}>
        {href ? <a href={href}>{value}</a> : value}
        {unit && <small>{unit}</small>}
        {isNumber && isDoubtful && (
          <small>
            <Triangle />
            <span className="vh">{doubt}</span>
          </small>
        )}
      </div>
      <div className="c">
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
        {isNumber && isDoubtful && <span aria-hidden="true">{doubt}</span>}
      </div>
      <Sparkline points={points} from={lastYear - SPAN + 1} to={lastYear} breaks={breaks} width={200} height={34} />
    </div>
  );
}
