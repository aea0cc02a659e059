import type { LegendItem } from "@/lib/domain/figure";
import { LegendMark } from "./legend-mark";

/** What the marks of a figure mean; those of what is missing stand aside. */
export function FigureLegend({ items, label, hatch }: { items: readonly LegendItem[]; label: string; hatch: string }) {
  if (items.length === 0) return null;
  const firstAside = items.findIndex((item) => item.aside);
  return (
    <ul className="legend" aria-label={label}>
      {items.map((item, index) => (
        <li
          key={`${item.mark} ${item.label}`}
          data-mark={item.mark}
          className={index === firstAside && index > 0 ? "gap" : undefined}
        >
          <LegendMark item={item} hatch={hatch} />
          {item.label}
        </li>
      ))}
    </ul>
  );
}
