import type { Operation } from "../document/document.ts";
import type { Effect } from "./description.ts";

/** By the method of HTTP, unless the document or its overlay says otherwise. */
export function effectOf(httpMethod: string, source: Operation): Effect {
  if (source["x-destructive"] ?? httpMethod === "DELETE") return "destructive";
  const isRead = source["x-read-only"] ?? ["GET", "HEAD", "OPTIONS", "TRACE", "QUERY"].includes(httpMethod);
  return isRead ? "read" : "write";
}
