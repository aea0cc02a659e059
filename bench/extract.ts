import { existsSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { strFromU8, unzipSync } from "fflate";
import { parse } from "parse5";
import { SaxesParser } from "saxes";
import { extract } from "@/lib/extraction/extract";
import { readDocument } from "@/lib/reading/read-document";
import { scanXml } from "@/lib/reading/xml/scan-xml";
import { savedPage } from "./saved-page";

/**
 * `npm run bench:extract [-- REPORTS]`: reports a second on one core, whole extraction beside the floor of the same
 * bytes merely decoded and parsed by a reader's library; then memory over REPORTS reports (10,000 unless told).
 */
type Floor = (bytes: Uint8Array) => unknown;
type Case = { name: string; bytes: Uint8Array | null; floorName: string; floor: Floor };

const FIXTURE = "lib/reading/fixtures/report-2021";
const REAL_PAGE = "../shared/reports/real-2019-shanghai-office.html";
const REAL_TEXT = "../shared/reports/real-2024-shanghai-kewei.txt";
const TITLE = "临江市城市管理局2022年政府信息公开工作年度报告";
/** A report of two lines, read before each measured one, so that none finds its own text still at hand. */
const ANOTHER = new TextEncoder().encode(
  "临江市水利局2021年政府信息公开工作年度报告\n主动公开政府信息12条，收到政府信息公开申请3件。",
);

const decode: Floor = (bytes) => new TextDecoder().decode(bytes);
const parseHtml: Floor = (bytes) => parse(new TextDecoder().decode(bytes));
const mainPart = (bytes: Uint8Array) => {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" });
  return strFromU8(parts["word/document.xml"] ?? new Uint8Array(0));
};
const parseDocx: Floor = (bytes) => new SaxesParser().write(mainPart(bytes)).close();
const scanDocx: Floor = (bytes) => scanXml(mainPart(bytes), { open: () => {}, close: () => {}, text: () => {} });
const parsePdf: Floor = async (bytes) => {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  for (let page = 1; page <= pdf.numPages; page += 1) await (await pdf.getPage(page)).getTextContent();
  await task.destroy();
};

function fileAt(path: string): Uint8Array | null {
  return existsSync(path) ? readFileSync(path) : null;
}

/** The report as an office program saves it for the web, on a city's page. */
function officePage(): Uint8Array {
  const html = readFileSync(`${FIXTURE}-office.html`, "utf8");
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? "";
  return new TextEncoder().encode(savedPage(TITLE, body));
}

/** PDF comes last: its library slows the rest of the process down. */
const CASES: Case[] = [
  { name: "text, real", bytes: fileAt(REAL_TEXT), floorName: "TextDecoder", floor: decode },
  { name: "HTML, a city's page", bytes: officePage(), floorName: "parse5", floor: parseHtml },
  { name: "HTML, bare markup", bytes: fileAt(`${FIXTURE}.html`), floorName: "parse5", floor: parseHtml },
  { name: "HTML, bare, real", bytes: fileAt(REAL_PAGE), floorName: "parse5", floor: parseHtml },
  { name: "docx", bytes: fileAt(`${FIXTURE}.docx`), floorName: "fflate, saxes", floor: parseDocx },
  { name: "docx", bytes: fileAt(`${FIXTURE}.docx`), floorName: "fflate, our tag scan", floor: scanDocx },
  { name: "PDF", bytes: fileAt(`${FIXTURE}.pdf`), floorName: "pdfjs text content", floor: parsePdf },
];

const BLOCK = 300;
const BLOCKS = 6;

/** Milliseconds of one run, over a block of runs: long enough to pay for the garbage that the work itself leaves. */
async function timeBlock(work: () => unknown): Promise<number> {
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < BLOCK || runs < 5) {
    await work();
    runs += 1;
  }
  return (performance.now() - start) / runs;
}

type Times = { floor: number; reading: number; whole: number };
type Kind = "floor" | "reading" | "another" | "pair";

/** The fastest block of each kind of work, their blocks in turn: what else a shared machine does only ever adds. */
async function measure(bytes: Uint8Array, floor: Floor): Promise<Times> {
  const another = await readDocument(ANOTHER, "a.txt");
  const least = new Map<Kind, number>();
  const keep = async (kind: Kind, work: () => unknown) => {
    least.set(kind, Math.min(least.get(kind) ?? Number.POSITIVE_INFINITY, await timeBlock(work)));
  };
  for (let block = 0; block < BLOCKS; block += 1) {
    await keep("floor", () => floor(bytes));
    await keep("reading", () => readDocument(bytes, "report"));
    await keep("another", () => extract(another));
    await keep("pair", async () => {
      extract(another);
      extract(await readDocument(bytes, "report"));
    });
  }
  const [floored = 0, reading = 0, other = 0, pair = 0] = (["floor", "reading", "another", "pair"] as const).map(
    (kind) => least.get(kind),
  );
  return { floor: floored, reading, whole: pair - other };
}

const rate = (milliseconds: number) => (1000 / milliseconds).toFixed(0).padStart(7);

async function printRates(): Promise<void> {
  console.log("format               |     KB | whole/s | reading/s | floor/s | whole : floor | floor is");
  for (const { name, bytes, floorName, floor } of CASES) {
    if (!bytes) {
      console.log(`${name.padEnd(20)} | not here`);
      continue;
    }
    const times = await measure(bytes, floor);
    const share = (times.whole / times.floor).toFixed(1).padStart(13);
    const size = (bytes.length / 1000).toFixed(0).padStart(6);
    const rates = `${rate(times.whole)} |   ${rate(times.reading)} | ${rate(times.floor)}`;
    console.log(`${name.padEnd(20)} | ${size} | ${rates} | ${share} | ${floorName}`);
  }
}

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Reads the page and the docx in turn and prints the heap after each tenth, garbage collected. */
async function printMemory(reports: number): Promise<void> {
  const files = [readFileSync(`${FIXTURE}.html`), readFileSync(`${FIXTURE}.docx`)];
  console.log(`\nmemory over ${reports} reports (MB): after | heap used | resident`);
  for (let done = 0; done <= reports; done += 1) {
    extract(await readDocument(files[done % files.length] ?? new Uint8Array(0), "report"));
    if (done % Math.max(1, Math.floor(reports / 10)) !== 0) continue;
    collectGarbage();
    const { heapUsed, rss } = process.memoryUsage();
    console.log(`${String(done).padStart(7)} | ${(heapUsed / 2 ** 20).toFixed(0)} | ${(rss / 2 ** 20).toFixed(0)}`);
  }
}

await printRates();
await printMemory(Number(process.argv[2] ?? 10_000));
