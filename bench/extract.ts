import { existsSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { strFromU8, unzipSync } from "fflate";
import { parse } from "parse5";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { extract } from "@/lib/extraction/extract";
import { readDocument } from "@/lib/reading/read-document";
import { scanXml } from "@/lib/reading/xml/scan-xml";

/**
 * `npm run bench:extract [-- REPORTS]`: reports a second on one core, whole extraction beside the floor of the same
 * bytes merely decoded and parsed by a reader's library; then memory over REPORTS reports (10,000 unless told).
 */
type Floor = (bytes: Uint8Array) => unknown;
type Case = { name: string; file: string; floorName: string; floor: Floor; seconds: number };

const FIXTURE = "lib/reading/fixtures/report-2021";
const REAL_PAGE = "../shared/reports/real-2019-shanghai-office.html";
const REAL_TEXT = "../shared/reports/real-2024-shanghai-kewei.txt";

const NO_HANDLER = { open: () => {}, close: () => {}, text: () => {} };
const parseHtml: Floor = (bytes) => parse(new TextDecoder().decode(bytes));
const decode: Floor = (bytes) => new TextDecoder().decode(bytes);
const parseDocx: Floor = (bytes) => {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" });
  scanXml(strFromU8(parts["word/document.xml"] ?? new Uint8Array(0)), NO_HANDLER);
};
const parsePdf: Floor = async (bytes) => {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  for (let page = 1; page <= pdf.numPages; page += 1) await (await pdf.getPage(page)).getTextContent();
  await task.destroy();
};

const CASES: Case[] = [
  { name: "text (real)", file: REAL_TEXT, floorName: "TextDecoder", floor: decode, seconds: 2 },
  { name: "HTML (real)", file: REAL_PAGE, floorName: "parse5", floor: parseHtml, seconds: 3 },
  { name: "HTML", file: `${FIXTURE}.html`, floorName: "parse5", floor: parseHtml, seconds: 3 },
  { name: "docx", file: `${FIXTURE}.docx`, floorName: "fflate, XML tags", floor: parseDocx, seconds: 3 },
  { name: "PDF", file: `${FIXTURE}.pdf`, floorName: "pdfjs text content", floor: parsePdf, seconds: 5 },
];

/** Runs for a while after a warm-up and gives the median milliseconds of one run. */
async function measure(work: () => unknown, seconds: number): Promise<number> {
  const samples: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end || samples.length < 12) {
    const start = performance.now();
    await work();
    samples.push(performance.now() - start);
  }
  const warm = samples.slice(Math.floor(samples.length / 3)).sort((a, b) => a - b);
  return warm[warm.length >> 1] ?? Number.NaN;
}

const rate = (milliseconds: number) => (1000 / milliseconds).toFixed(0).padStart(7);

async function printRates(): Promise<void> {
  console.log("format       | whole/s | reading/s | floor/s | whole : floor | floor is");
  for (const { name, file, floorName, floor, seconds } of CASES) {
    if (!existsSync(file)) {
      console.log(`${name.padEnd(12)} | ${file} is not here`);
      continue;
    }
    const bytes = readFileSync(file);
    const least = await measure(() => floor(bytes), seconds);
    const reading = await measure(() => readDocument(bytes, file), seconds);
    const whole = await measure(async () => extract(await readDocument(bytes, file)), seconds);
    const share = (whole / least).toFixed(1).padStart(13);
    console.log(`${name.padEnd(12)} | ${rate(whole)} |   ${rate(reading)} | ${rate(least)} | ${share} | ${floorName}`);
  }
}

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Reads the page and the docx in turn and prints the heap after each tenth, garbage collected. */
async function printMemory(reports: number): Promise<void> {
  const files = [`${FIXTURE}.html`, `${FIXTURE}.docx`].map((file) => ({ file, bytes: readFileSync(file) }));
  console.log(`\nmemory over ${reports} reports (MB): after | heap used | resident`);
  for (let done = 0; done <= reports; done += 1) {
    const { file, bytes } = files[done % files.length] ?? { file: "", bytes: new Uint8Array(0) };
    extract(await readDocument(bytes, file));
    if (done % Math.max(1, Math.floor(reports / 10)) !== 0) continue;
    collectGarbage();
    const { heapUsed, rss } = process.memoryUsage();
    console.log(`${String(done).padStart(7)} | ${(heapUsed / 2 ** 20).toFixed(0)} | ${(rss / 2 ** 20).toFixed(0)}`);
  }
}

await printRates();
await printMemory(Number(process.argv[2] ?? 10_000));
