import { expect, test } from "vitest";
import { toSubmittedInputs } from "./list-inputs";

/** a.txt and b.txt, a letter each. */
const zip = Buffer.from(
  "UEsDBBQAAAAAAAAAIQBDvrfoAQAAAAEAAAAFAAAAYS50eHRhUEsDBBQAAAAAAAAAIQD5775xAQAAAAEAAAAFAAAAYi50eHRiUEsB" +
    "AhQDFAAAAAAAAAAhAEO+t+gBAAAAAQAAAAUAAAAAAAAAAAAAAIABAAAAAGEudHh0UEsBAhQDFAAAAAAAAAAhAPnvvnEBAAAAAQAA" +
    "AAUAAAAAAAAAAAAAAIABJAAAAGIudHh0UEsFBgAAAAACAAIAZgAAAEgAAAAAAA==",
  "base64",
);

test("an archive that opens becomes its documents", async () => {
  const inputs = await toSubmittedInputs("r.zip", zip);
  expect(inputs.map(({ fileName }) => fileName)).toEqual(["r.zip/a.txt", "r.zip/b.txt"]);
});

test("an archive that does not open becomes a row of its own", async () => {
  const broken = zip.subarray(0, 60);
  expect(await toSubmittedInputs("r.zip", broken)).toEqual([
    { fileName: "r.zip", content: { bytes: broken }, byteLength: 60 },
  ]);
});
