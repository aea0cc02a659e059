/** A response that a browser saves under `fileName`; the name may be Chinese. */
export function toDownload(body: BodyInit, fileName: string, contentType: string): Response {
  return new Response(body, {
    headers: {
      "content-type": contentType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "x-content-type-options": "nosniff",
    },
  });
}
