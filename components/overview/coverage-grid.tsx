import { toTextWidth } from "@/components/charts/geometry/text-width";
import { toTrianglePath } from "@/components/ui/triangle";
import type { Form } from "@/lib/domain/dictionary";

export type GridCell = { year: number; form: Form; isError: boolean; href: string; label: string };
/** `place` in Latin letters, for readers of no Chinese; empty in Chinese. */
export type GridRow = { name: string; place: string; href: string; cells: GridCell[] };
export type GridGroup = { name: string; rows: GridRow[] };
type Words = { label: string; unit: string };
type Props = { groups: GridGroup[]; from: number; to: number; words: Words; shape: keyof typeof SHAPES };

/** Years in which the forms changed. */
const FORM_YEARS = [2014, 2019, 2021];

/**
 * One drawing for every width. Wide and middle: names left of the years, a count at the right; middle has years of two
 * digits. Phone: names over their years.
 * `row` is the height of an agency, `foot` of the strip's middle under the row's top.
 */
const SHAPES = {
  wide: {
    width: 1280,
    left: 231,
    right: 77,
    head: 30,
    group: 32,
    gap: 14,
    row: 24,
    name: 17,
    mid: 13.5,
    bar: 18,
    dash: 8,
  },
  middle: {
    width: 704,
    left: 196,
    right: 36,
    head: 30,
    group: 32,
    gap: 14,
    row: 24,
    name: 17,
    mid: 13.5,
    bar: 18,
    dash: 6,
  },
  phone: {
    width: 358,
    left: 0,
    right: 0,
    head: 18,
    group: 30,
    gap: 14,
    row: 44,
    name: 18,
    mid: 30.5,
    bar: 12,
    dash: 6,
  },
};

/** Agencies by years: a bar coloured by form for a report, a triangle where it contradicts itself, a dash for none. */
export function CoverageGrid({ groups, from, to, words, shape }: Props) {
  const size = SHAPES[shape];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const slot = (size.width - size.left - size.right) / years.length;
  const toX = (year: number) => Math.round((size.left + (year - from) * slot) * 10) / 10;
  const placed = placeGroups(groups, size);
  const height = (placed.at(-1)?.bottom ?? size.head) + 8;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of links, which no form element is
    <svg
      width={size.width}
      height={height}
      viewBox={`0 0 ${size.width} ${height}`}
      role="group"
      aria-label={words.label}
    >
      <Heads years={years} toX={toX} slot={slot} shape={shape} unit={words.unit} />
      {shape !== "phone" &&
        FORM_YEARS.filter((year) => year > from && year <= to).map((year) => (
          <path key={year} className="brk" d={`M${Math.round(toX(year)) - 0.5} 30V${height - 8}`} />
        ))}
      {placed.map(({ group, top, rows }) => (
        <g key={group.name}>
          <text className="t3" x="0" y={top + 20}>
            {group.name}
          </text>
          {rows.map(({ row, y }) => (
            <Row key={row.href} row={row} y={y} years={years} toX={toX} slot={slot} shape={shape} />
          ))}
        </g>
      ))}
    </svg>
  );
}

type Size = (typeof SHAPES)[keyof typeof SHAPES];

function placeGroups(groups: readonly GridGroup[], size: Size) {
  let y = size.head;
  return groups.map((group, index) => {
    const top = index === 0 ? y : y + size.gap;
    const first = top + size.group - 4;
    const rows = group.rows.map((row, at) => ({ row, y: first + at * size.row }));
    y = first + group.rows.length * size.row;
    return { group, top, rows, bottom: y };
  });
}

type Scale = { years: readonly number[]; toX: (year: number) => number; slot: number; shape: Props["shape"] };

/** Every year where names stand left of them; on a phone the first, the last and the years of new forms. */
function Heads({ years, toX, slot, shape, unit }: Scale & { unit: string }) {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  if (shape === "phone") {
    return (
      <>
        {[first, ...FORM_YEARS.filter((year) => year > first && year < last)].map((year, index) => (
          <text key={year} className="t3" x={toX(year)} y="10">
            {index === 0 ? year : String(year).slice(2)}
          </text>
        ))}
        <text className="t3 e" x={SHAPES.phone.width} y="10">
          {last}
        </text>
      </>
    );
  }
  return (
    <>
      {years.map((year) => (
        <text key={year} className="t2 m" x={toX(year) + slot / 2} y="24">
          {shape === "wide" || year === first ? year : String(year).slice(2)}
        </text>
      ))}
      <text className="t3 e" x={SHAPES[shape].width} y="24">
        {unit}
      </text>
      <path className="axis" d={`M0 30.5H${SHAPES[shape].width}`} />
    </>
  );
}

/** Whether the place fits after the name, of letters 14 and 12 pixels high. */
function fitsBeside({ name, place }: GridRow, width: number): boolean {
  return place !== "" && (toTextWidth(name) * 14) / 12 + toTextWidth(place) + 12 <= width;
}

function Row({ row, y, years, toX, slot, shape }: Scale & { row: GridRow; y: number }) {
  const size = SHAPES[shape];
  const byYear = new Map(row.cells.map((cell) => [cell.year, cell]));
  const middle = y + size.mid;
  const dashes = years
    .filter((year) => !byYear.has(year))
    .map((year) => `M${Math.round(toX(year) + slot / 2 - size.dash / 2)} ${middle}h${size.dash}`);
  return (
    <>
      <a href={row.href}>
        <text className="t1 n14" x="0" y={y + size.name}>
          {row.name}
          {fitsBeside(row, size.left || size.width) ? (
            <tspan className="place" dx="6">
              {row.place}
            </tspan>
          ) : null}
        </text>
      </a>
      <path className="none pale" d={dashes.join("")} />
      {row.cells
        .filter((cell) => years.includes(cell.year))
        .map((cell) => (
          <a key={cell.year} href={cell.href} aria-label={cell.label}>
            <rect
              x={toX(cell.year) + 1}
              y={middle - size.bar / 2 - 0.5}
              width={Math.round((slot - 2) * 10) / 10}
              height={size.bar}
              fill={`var(--f-${cell.form})`}
            >
              <title>{cell.label}</title>
            </rect>
            {cell.isError && (
              <path className={`tri on-f-${cell.form}`} d={toTrianglePath(toX(cell.year) + slot / 2, middle)} />
            )}
          </a>
        ))}
      {shape !== "phone" && (
        <text className="t3 e" x={size.width} y={y + size.name}>
          {row.cells.length}
        </text>
      )}
    </>
  );
}
