import { expect, test } from "vitest";
import { provincesOfNumbers } from "./province-numbers";

test.each([
  ["邮编：620572；电话：028-36850001", ["510000"]],
  ["邮政编码:276000，传真：0539-7109311", ["370000"]],
  ["联系电话（传真）：0851-87250462", ["520000"]],
  ["电话：010-63417643；邮编：550300", ["520000", "110000"]],
  ["电话：2656237，电子邮箱：12369@example.cn，邮编：27600", []],
])("finds the provinces of %j", (text, codes) => {
  expect([...provincesOfNumbers(text)]).toEqual(codes);
});
