import type { Document, Operation, Response, Schema } from "../document/document.ts";
import { pickContent } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import { successResponses } from "../normalize/declared-responses.ts";

/** The schema of the first success that has one; of a stream, that of an item. */
export function responseSchema(source: Operation, document: Document): Schema | undefined {
  for (const [, reference] of successResponses(source)) {
    const { content = {} } = resolve<Response>(document, reference);
    const media = content[pickContent(content)?.mediaType ?? ""];
    const schema = media?.itemSchema ?? media?.schema;
    if (schema !== undefined) return schema;
  }
  return undefined;
}
