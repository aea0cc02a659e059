import { expect, test } from "vitest";
import { findOrCreateAgency } from "./agencies/find-or-create-agency";
import { findSubjectItems } from "./find-subject-items";
import { openTestDatabase } from "./testing/open-test-database";

const BODIES = ["水务局", "教育局", "财政局", "统计局", "民政局", "商务局", "体育局", "审计局", "文物局"];

test.each(["beijing", "Bei Jing", "北京"])(
  "a city of more agencies than places is offered with them: %s",
  async (text) => {
    const db = openTestDatabase();
    for (const body of BODIES) findOrCreateAgency(db, { name: `北京市${body}`, regionCode: "110000" });
    const items = await findSubjectItems(db, { text, chosen: [], locale: "zh" });
    expect(items.map((one) => one.type)).toEqual([...Array<string>(7).fill("agency"), "city"]);
    expect(items.at(-1)).toMatchObject({ slug: "city:110000", name: "北京市" });
  },
);
