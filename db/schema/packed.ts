import { deflateRawSync, inflateRawSync } from "node:zlib";
import { customType } from "drizzle-orm/sqlite-core";

const AS_CAME = 0;
const DEFLATED = 1;

/** A blob that is deflated on disk where that makes it smaller; code sees the bytes as they came. */
export const packedBytes = customType<{ data: Buffer; driverData: Buffer }>({
  dataType: () => "blob",
  toDriver: pack,
  fromDriver: unpack,
});

/** JSON that is read only as a whole, deflated on disk. */
export const packedJson = customType<{ data: unknown; driverData: Buffer }>({
  dataType: () => "blob",
  toDriver: (value) => pack(Buffer.from(JSON.stringify(value))),
  fromDriver: unpackJson,
});

/** What `packedJson` keeps, for queries written by hand. */
export function unpackJson(packed: Buffer): unknown {
  return JSON.parse(unpack(packed).toString());
}

function pack(bytes: Buffer): Buffer {
  const deflated = deflateRawSync(bytes);
  const packed = deflated.length < bytes.length;
  return Buffer.concat([Buffer.of(packed ? DEFLATED : AS_CAME), packed ? deflated : bytes]);
}

function unpack(packed: Buffer): Buffer {
  const body = packed.subarray(1);
  return packed[0] === DEFLATED ? inflateRawSync(body) : Buffer.from(body);
}
