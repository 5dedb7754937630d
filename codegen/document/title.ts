import type { Document } from "./document.ts";

/** The title of a document; empty where it has none. */
export function titleOf({ info }: Pick<Document, "info">): string {
  return String(info.title ?? "");
}
