import type { Schema } from "../document/document.ts";
import { isJSON } from "../document/media-types.ts";
import { isSchema } from "../schemas/subschemas.ts";

/** The schema of the JSON that a text holds; undefined where it holds none. What has no type is a text here, as all data of events is. */
export function encodedJSON({ type = "string", contentMediaType, contentSchema }: Schema): Schema | undefined {
  const isText = [type].flat().includes("string");
  const holdsJSON = contentSchema !== undefined || (contentMediaType !== undefined && isJSON(contentMediaType));
  if (!isText || !holdsJSON) return undefined;
  return isSchema(contentSchema) ? contentSchema : {};
}
