import type { Document, Response } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { isXML } from "../document/media-types.ts";
import type { Omission } from "../document/omission.ts";
import { resolve } from "../document/references.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";

/** What the responses of an operation have that its method does not return. */
export function findInResponses(
  { source, pointer, pageStyle, responses: [first] }: NormalOperation,
  document: Document,
): Omission[] {
  return Object.entries(source.responses ?? {}).flatMap(([status, reference]) => {
    const response = resolve<Response>(document, reference);
    const place = `${pointer}/responses/${encodePointer(status)}`;
    return [
      ...(first === undefined ? [] : findInContent(response, place, first.mediaType, pageStyle !== undefined)),
      ...findMembers(response, place),
    ];
  });
}

/** A list has pages of JSON alone; other responses of several types leave the choice to the caller. */
function findInContent({ content = {} }: Response, pointer: string, requested: string, isList: boolean): Omission[] {
  const types = Object.keys(content);
  if (!types.includes(requested)) return [];
  const others = types.filter((type) => type !== requested);
  const found: Omission[] = [];
  if (isList && others.length > 0)
    found.push({ kind: "response types", pointer, message: `may be ${others.join(", ")} as well` });
  if (isXML(requested)) found.push({ kind: "XML", pointer, message: `is ${requested}` });
  return found;
}

function findMembers({ headers = {}, links = {} }: Response, pointer: string): Omission[] {
  return [
    ...Object.keys(headers).map((name): Omission => ({
      kind: "response headers",
      pointer: `${pointer}/headers/${encodePointer(name)}`,
      message: "is not typed",
    })),
    ...Object.keys(links).map((name): Omission => ({
      kind: "links",
      pointer: `${pointer}/links/${encodePointer(name)}`,
      message: "is not followed",
    })),
  ];
}
