import { expect, test } from "vitest";
import type { SourceDocument } from "@/lib/reading/source-document";
import { readNarrative } from "./read-narrative";
import { SENTENCES } from "./read-narrative.sentences";

function documentOf(text: string): SourceDocument {
  return { mediaType: "text/plain", encoding: null, title: null, text, blocks: [], tables: [], metadata: {} };
}

function read(text: string, year = 2022) {
  return readNarrative(documentOf(text), { year, masked: [] });
}

function stated(text: string, year?: number): string[] {
  return read(text, year).facts.map(
    ({ metric, applicant, value }) => `${metric}${applicant === "total" ? "" : `/${applicant}`} ${value}`,
  );
}

test.each(SENTENCES)("reads %j", (text, ...facts) => {
  expect(stated(text).sort()).toEqual([...facts].sort());
});
