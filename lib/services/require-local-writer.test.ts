import { expect, test } from "vitest";
import { AppError } from "@/lib/domain/app-error";
import { requireLocalWriter } from "./require-local-writer";

const LOCAL = { "x-atlas-peer": "127.0.0.1", host: "127.0.0.1:3000" };

test.each([
  ["a browser on this machine", LOCAL],
  ["the same by name", { ...LOCAL, host: "localhost:3000" }],
  ["over IPv6", { "x-atlas-peer": "::1", host: "[::1]:3000" }],
  ["with the address Next itself forwards", { ...LOCAL, "x-forwarded-for": "::ffff:127.0.0.1" }],
])("lets %s write", (_, headers) => {
  expect(() => requireLocalWriter(new Headers(headers))).not.toThrow();
});

test.each([
  ["another machine", { ...LOCAL, "x-atlas-peer": "192.168.1.7" }],
  ["a request whose socket nobody looked at", { host: "127.0.0.1:3000" }],
  ["another site's name for this machine", { ...LOCAL, host: "attacker.example" }],
  ["a reader behind a proxy here", { ...LOCAL, "x-forwarded-for": "203.0.113.9, 127.0.0.1" }],
  ["the same in the standard's words", { ...LOCAL, forwarded: 'proto=https;for="[2001:db8::1]:443"' }],
  ["a name that only begins like this machine's", { ...LOCAL, host: "localhost.attacker.example" }],
])("refuses %s", (_, headers) => {
  expect(() => requireLocalWriter(new Headers(headers))).toThrowError(AppError);
});
