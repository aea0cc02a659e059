import type { LegendItem } from "@/lib/domain/figure";
import { MarkIcon, TriangleIcon } from "./mark";

/** The mark of a legend entry, the same on a page and on an exported sheet; `hatch` is the pattern's id. */
export function LegendMark({ item, hatch }: { item: LegendItem; hatch: string }) {
  switch (item.mark) {
    case "plain":
      return <MarkIcon colour={item.colour ?? 0} />;
    case "triangle":
      return <TriangleIcon />;
    case "none":
      return (
        <svg width="12" height="10" aria-hidden="true">
          <path className="none" d="M1 5.5h10" />
        </svg>
      );
    case "hollow":
      return (
        <svg width="16" height="10" aria-hidden="true">
          <rect className="hollow" x=".5" y=".5" width="15" height="9" />
        </svg>
      );
    case "cell":
      return (
        <svg width="16" height="12" aria-hidden="true">
          <g className="a-6">
            <rect className="mkf" y="1" width="16" height="10" />
          </g>
        </svg>
      );
    case "joined":
    case "implied":
      return <LineMark implied={item.mark === "implied"} />;
    case "unknown":
      return (
        <svg width="12" height="10" aria-hidden="true">
          <rect x=".5" y=".5" width="11" height="9" className="unk" style={{ fill: `url(#${hatch})` }} />
        </svg>
      );
    default:
      return (
        <svg width="12" height="10" aria-hidden="true">
          <rect width="12" height="10" className={`o-${item.mark}`} />
        </svg>
      );
  }
}

function LineMark({ implied }: { implied: boolean }) {
  return (
    <svg width="34" height="12" aria-hidden="true">
      <g className="a-6">
        <path className={implied ? "lnc implied" : "lnc"} d="M3 6H31" />
        <circle className={implied ? "mkh" : "mkf"} cx="4" cy="6" r="3.5" />
        <circle className="mkf" cx="30" cy="6" r="3.5" />
      </g>
    </svg>
  );
}
