import { findRegion, type Region } from "./regions";
import data from "./towns.json" with { type: "json" };

let seats: Map<string, string[]> | undefined;

/** Nations' names as townships bear them: 高良壮族苗族瑶族乡 is 高良乡 to its neighbours. */
const OF_NATIONS = /^(\p{Script=Han}{2,4}?)(?:\p{Script=Han}{1,3}族)+乡$/u;
/** Characters that a name is also written with. */
const VARIANTS: Readonly<Record<string, string>> = { 砲: "炮", 坂: "阪", 邨: "村" };

function readSeats(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (town: string, code: string) => {
    const codes = found.get(town);
    if (codes) codes.push(code);
    else found.set(town, [code]);
  };
  for (const line of data.towns.split("\n")) {
    const [code = "", ...towns] = line.trim().split(" ");
    for (const town of towns) {
      add(town, code);
      const short = town.endsWith("族乡") ? OF_NATIONS.exec(town)?.[1] : undefined;
      if (short) add(`${short}乡`, code);
    }
  }
  return found;
}

/**
 * The counties and districts that have a town or street of this name (龙归镇, 闻韶街道; 高良乡 for a township of
 * nations), by code; [] where none has.
 */
export function listTownSeats(town: string): Region[] {
  seats ??= readSeats();
  const codes =
    seats.get(town) ?? seats.get(town.replace(/[砲坂邨]/g, (character) => VARIANTS[character] ?? character));
  return (codes ?? []).flatMap((code) => findRegion(code) ?? []);
}
