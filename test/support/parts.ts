import type { SeenRequest } from "./serve.ts";

/** Each part of a multipart body as it went over the wire: its headers, one a line in lower case, and its content. */
export function readRawParts({ headers, body }: SeenRequest): { head: string[]; content: string }[] {
  const boundary = /boundary="?([^";]+)/.exec(headers["content-type"] ?? "")?.[1] ?? "";
  const parts = body.split(new RegExp(`(?:^|\\r\\n)--${boundary}(?:--)?(?:\\r\\n|$)`)).slice(1, -1);
  return parts.map((part) => {
    if (part.startsWith("\r\n")) return { head: [], content: part.slice(2) };
    const end = part.indexOf("\r\n\r\n");
    const lines = part.slice(0, end).split("\r\n");
    return {
      head: lines.map((line) => line.replace(/^[^:]+/, (name) => name.toLowerCase())),
      content: part.slice(end + 4),
    };
  });
}
