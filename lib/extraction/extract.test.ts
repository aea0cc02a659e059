import { expect, test } from "vitest";
import { extract } from "./extract";

/** A report with the next one of a compilation behind it. */
const COMPILED = `松城市水务局2022年政府信息公开工作年度报告

一、总体情况
2022年，本局主动公开政府信息120条，收到政府信息公开申请3件。

松城市林业局2022年政府信息公开工作年度报告

一、总体情况
2022年，本局主动公开政府信息77条，收到政府信息公开申请9件。`;

test("reads no figure of another report behind its own", () => {
  const source = { mediaType: "text/plain", encoding: null, title: null, blocks: [], tables: [], metadata: {} };
  const { facts } = extract({ ...source, text: COMPILED }, { agencyOptional: true });
  expect(facts.map(({ metric, value }) => [metric, value])).toEqual([
    ["disclosure.items", 120],
    ["requests.received", 3],
  ]);
});
