/** The tag of a doc comment for a page elsewhere, OpenAPI's `externalDocs`: `@see [Guide](https://…)`; empty without one. */
export function seeTag(externalDocs: unknown): string {
  const { url, description }: { url?: unknown; description?: unknown } = Object(externalDocs);
  if (typeof url !== "string" || url.trim() === "") return "";
  const address = url.trim().replace(/\s/g, "%20");
  const text = typeof description === "string" ? description.trim().replace(/\s+/g, " ") : "";
  return text === "" ? `@see ${address}` : `@see [${text}](${address})`;
}
