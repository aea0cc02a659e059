import { findRegion, type Region } from "./regions";
import data from "./towns.json" with { type: "json" };

/** The counties and districts that have a town or street of this name (龙归镇, 闻韶街道), by code; [] where none has. */
export function listTownSeats(town: string): Region[] {
  const found: Region[] = [];
  const words = ` ${town} `;
  for (let at = data.towns.indexOf(words); at >= 0; at = data.towns.indexOf(words, at + 1)) {
    const start = data.towns.lastIndexOf("\n", at) + 1;
    const region = findRegion(data.towns.slice(start, start + 6));
    if (region) found.push(region);
  }
  return found;
}
