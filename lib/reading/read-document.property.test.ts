import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { AppError } from "@/lib/domain/app-error";
import { readDocument } from "./read-document";
import type { SourceDocument } from "./source-document";

/** The seed is fixed: the same run every time. `npm run fuzz` runs longer. */
const RUNS = { numRuns: 60, seed: 20_261_124 };
const SIGNATURES = [
  "%PDF-1.4\n",
  "PK\u0003\u0004",
  "{\\rtf1",
  "<html>",
  "<?xml version='1.0'?>",
  "MIME-Version: 1.0\n",
  "a,b,c\n",
  "",
];

async function tryRead(bytes: Uint8Array): Promise<SourceDocument | null> {
  try {
    return await readDocument(bytes, "report");
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    return null;
  }
}

function expectSound({ text, blocks, tables }: SourceDocument): void {
  for (const { start, end } of [...blocks, ...tables])
    expect(0 <= start && start <= end && end <= text.length).toBe(true);
  for (const table of tables) {
    for (const cell of table.cells) {
      expect(table.start <= cell.start && cell.start <= cell.end && cell.end <= table.end).toBe(true);
      expect(text.slice(cell.start, cell.end)).not.toMatch(/[\t\n]/);
      expect(cell.row + cell.rowSpan <= table.rows && cell.column + cell.columnSpan <= table.columns).toBe(true);
    }
  }
}

test("no bytes make reading throw anything but AppError", async () => {
  const bytes = fc.tuple(fc.constantFrom(...SIGNATURES), fc.uint8Array({ maxLength: 400 }));
  await fc.assert(
    fc.asyncProperty(bytes, async ([signature, rest]) => {
      const document = await tryRead(Buffer.concat([Buffer.from(signature, "latin1"), rest]));
      if (document) expectSound(document);
    }),
    RUNS,
  );
});

test("no tags make a page's spans wrong", async () => {
  const piece = fc.constantFrom(
    ..."<table> </table> <tr> </tr> <td> </td> <td\u00a0rowspan=3> <td\u00a0colspan=2> <p> </p> <div> </div> <br> <b> </b> 公开12条。 18 <a> </a> <ul> <li> <h1> </h1>".split(
      " ",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 80 }), async (pieces) => {
      const document = await tryRead(Buffer.from(`<html><body>${pieces.join("").replaceAll("\u00a0", " ")}`));
      if (document) expectSound(document);
    }),
    { ...RUNS, numRuns: 200 },
  );
});

test.each(["docx", "doc", "odt", "rtf", "pdf", "xls", "xlsx"])(
  "a hurt %s is read or refused, never a crash",
  async (format) => {
    const whole = readFileSync(fileURLToPath(new URL(`./fixtures/report-2021.${format}`, import.meta.url)));
    const hurt = fc.record({
      at: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
        minLength: 1,
        maxLength: 12,
      }),
      length: fc.constantFrom(1, 1, 1, 0.97, 0.6),
    });
    await fc.assert(
      fc.asyncProperty(hurt, async ({ at, length }) => {
        const bytes = Uint8Array.from(whole.subarray(0, Math.floor(whole.length * length)));
        for (const [place, byte] of at) bytes[Math.floor(place * bytes.length)] = byte;
        const document = await tryRead(bytes);
        if (document) expectSound(document);
      }),
      { ...RUNS, numRuns: 12 },
    );
  },
  60_000,
);
