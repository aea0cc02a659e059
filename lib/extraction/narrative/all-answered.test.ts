import { expect, test } from "vitest";
import type { Fact } from "@/lib/extraction/extraction";
import { readAllAnswered } from "./all-answered";

/** Facts whose numerals stand in the text in the order given. */
function toFacts(text: string, values: Record<string, number>): Fact[] {
  return Object.entries(values).map(([metric, value]) => {
    const start = text.indexOf(String(value));
    const source = { kind: "narrative" as const, start, end: start + String(value).length, quote: String(value) };
    return { metric, applicant: "total", value, unit: "request", qualifier: "exact", source, rule: "test" };
  });
}

test.each<[string, Record<string, number>, number[]]>([
  ["受理申请28件，均依法作了答复。", { "requests.received": 28 }, [28]],
  ["受理申请44件，其中网络35件。全部按期答复。", { "requests.received": 44 }, [44]],
  ["收到申请5243件，已全部办结。", { "requests.received": 5243 }, [5243]],
  ["受理申请20件，予以公开3件，结案率为100%。", { "requests.received": 20 }, [20]],
  ["共办理57件（含上年结转1件），均按期答复。", { "requests.handled": 57, "requests.carried_in": 1 }, [57]],
  ["收到申请7件，已在法定期限内作出答复。", { "requests.received": 7 }, [7]],
  ["收到依申请公开申请4件，按时办结。", { "requests.received": 4 }, [4]],
  ["收到申请7件，已按时答复5件。", { "requests.received": 7 }, []],
  ["收到申请17件，其中4件不予处理，其余均已答复。", { "requests.received": 17 }, []],
  ["收到申请11件，另有上年结转1件，均按期答复。", { "requests.received": 11, "requests.carried_in": 1 }, []],
  ["收到申请30件，结转下年4件，其余均已答复。", { "requests.received": 30, "requests.carried_out": 4 }, []],
  ["收到申请39件。受理信访142件，均及时答复。", { "requests.received": 39 }, []],
  ["收到申请39件。\n以上均已答复。", { "requests.received": 39 }, []],
  ["收到申请39件，答复38件。", { "requests.received": 39, "outcome.total": 38 }, []],
  ["未收到申请，均已答复，0件。", { "requests.received": 0 }, []],
])("%s", (text, values, expected) => {
  const found = readAllAnswered(text, toFacts(text, values));
  expect(found.map((fact) => fact.value)).toEqual(expected);
  for (const { metric, source } of found) {
    expect([metric, text.slice(source.start, source.end)]).toEqual(["outcome.total", source.quote]);
  }
});
