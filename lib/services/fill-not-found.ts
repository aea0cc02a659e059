import type { IncomingMessage, ServerResponse } from "node:http";

/** Of the page that is sent in place of an empty one. */
const DROPPED_HEADERS = ["content-encoding", "content-length", "transfer-encoding", "etag"];

/**
 * Gives an answer of status 404 its body. The framework answers an unknown agency, report or address with an empty page
 * that only a script fills; the reader gets the site's own page in the language of the address instead, status kept.
 * `origin` is this server's address. Every other answer passes untouched.
 */
export function fillNotFound(request: IncomingMessage, response: ServerResponse, origin: string): void {
  const locale = /^\/(zh|en)\//.exec(request.url ?? "")?.[1];
  if (!locale || request.method !== "GET" || request.headers.rsc) return;
  const { writeHead, write, end, flushHeaders } = response;
  const isEmptyPage = () =>
    !response.headersSent &&
    response.statusCode === 404 &&
    String(response.getHeader("content-type")).startsWith("text/html");
  const send = async () => {
    const body = Buffer.from(await loadBody(`${origin}/${locale}/missing`));
    Object.assign(response, { writeHead, write, end, flushHeaders });
    for (const name of DROPPED_HEADERS) response.removeHeader(name);
    response.setHeader("content-length", body.length);
    response.end(body);
  };
  let isSent = false;
  response.flushHeaders = () => {
    if (!isEmptyPage()) flushHeaders.call(response);
  };
  response.writeHead = ((...given: Parameters<typeof writeHead>) =>
    isEmptyPage() ? response : writeHead.apply(response, given)) as typeof writeHead;
  response.write = ((...given: Parameters<typeof write>) =>
    isEmptyPage() ? true : write.apply(response, given)) as typeof write;
  response.end = ((...given: Parameters<typeof end>) => {
    if (!isEmptyPage()) return end.apply(response, given);
    if (!isSent) send();
    isSent = true;
    return response;
  }) as typeof end;
}

async function loadBody(address: string): Promise<string> {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ? answer.text() : "404";
}
