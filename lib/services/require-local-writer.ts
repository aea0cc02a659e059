import { AppError } from "@/lib/domain/app-error";

/** The header in which our own server puts the address at the other end of the socket; nobody else can set it. */
export const PEER_HEADER = "x-atlas-peer";

const LOOPBACK_ADDRESS = /^(?:::ffff:)?127(?:\.\d{1,3}){3}$|^::1$/;
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;
const FORWARDING_HEADERS = ["x-forwarded-for", "x-real-ip", "forwarded"];

/**
 * Until there are accounts, only a reader at this machine may write. Refuses (AppError `not-allowed`) a request that
 * came over the network, through a proxy for somebody elsewhere, or under a name that is not this machine's.
 */
export function requireLocalWriter(headers: Pick<Headers, "get">): void {
  const peer = headers.get(PEER_HEADER);
  const isLocal =
    peer !== null &&
    LOOPBACK_ADDRESS.test(peer) &&
    LOOPBACK_HOST.test(headers.get("host") ?? "") &&
    FORWARDING_HEADERS.every((name) => listAddresses(headers.get(name)).every((one) => LOOPBACK_ADDRESS.test(one)));
  if (isLocal) return;
  throw new AppError("not-allowed", {
    zh: "目前只有在运行本站的电脑上（127.0.0.1）才能添加和更正，本次没有改动任何内容。请在那台电脑的浏览器里操作，或用命令行 npm run ingest。",
    en: "For now reports can be added and corrected only from the computer that runs this site (127.0.0.1); nothing was changed. Use a browser on that computer, or npm run ingest on its command line.",
  });
}

/** `for="[::1]:80";proto=http, 10.0.0.1` and `10.0.0.1, ::1` alike, as bare addresses. */
function listAddresses(header: string | null): string[] {
  return (header ?? "")
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part && !/^(?:proto|host|by)=/i.test(part))
    .map((part) =>
      part
        .replace(/^for=/i, "")
        .replaceAll('"', "")
        .replace(/^\[([^\]]*)\](?::\d+)?$/, "$1"),
    );
}
