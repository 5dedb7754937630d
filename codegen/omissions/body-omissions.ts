import type { Document, RequestBody } from "../document/document.ts";
import { isXML } from "../document/media-types.ts";
import type { Omission } from "../document/omission.ts";
import { resolve } from "../document/references.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";

/** What the body of an operation may be, and is not in the client. */
export function findInBody({ source, pointer: operation, body }: NormalOperation, document: Document): Omission[] {
  if (source.requestBody === undefined) return [];
  const pointer = `${operation}/requestBody`;
  const { content = {} } = resolve<RequestBody>(document, source.requestBody);
  const types = Object.keys(content);
  if (body === undefined) {
    return types.length === 0 ? [] : [{ kind: "bodies of GET", pointer, message: `is ${types.join(", ")}` }];
  }
  const others = types.filter((type) => type !== body.mediaType);
  const found: Omission[] = [];
  if (others.length > 0) found.push({ kind: "body types", pointer, message: `is sent as ${body.mediaType} alone` });
  if (content[body.mediaType]?.encoding !== undefined) {
    found.push({ kind: "part encodings", pointer, message: `has an encoding for ${body.mediaType}` });
  }
  if (isXML(body.mediaType)) found.push({ kind: "XML", pointer, message: `is ${body.mediaType}` });
  return found;
}
