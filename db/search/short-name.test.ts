import { expect, test } from "vitest";
import { toShortName } from "./short-name";

test.each([
  ["济南市城市管理局", "济南城管局"],
  ["北京市怀柔区发展和改革委员会", "北京怀柔发改委"],
  ["台州市综合行政执法局", "台州综合执法局"],
  ["衡阳市城市管理和综合执法局", "衡阳城管执法局"],
  ["青岛市市南区人民政府", "青岛市南政府"],
  ["广西壮族自治区人民政府", "广西政府"],
])("%s is called %s", (name, short) => {
  expect(toShortName(name)).toBe(short);
});
