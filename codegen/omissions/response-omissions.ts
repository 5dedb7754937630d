import type { Document, Response } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { isJSON, isXML } from "../document/media-types.ts";
import type { Omission } from "../document/omission.ts";
import { resolve } from "../document/references.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";

/** What the responses of an operation have that its method does not return. */
export function findInResponses(
  { source, pointer, pageStyle, responses: [first], redirects }: NormalOperation,
  document: Document,
): Omission[] {
  const declared = Object.entries(source.responses ?? {});
  const hasSuccess = redirects || declared.some(([status]) => status.startsWith("2"));
  return declared.flatMap(([status, reference]) => {
    const response = resolve<Response>(document, reference);
    const place = `${pointer}/responses/${encodePointer(status)}`;
    return [
      ...(first === undefined ? [] : findInContent(response, place, first.mediaType, pageStyle !== undefined)),
      ...(isError(status, hasSuccess) ? findErrorBody(response, place) : []),
      ...(/^3(0[1-378]|XX)$/i.test(status) && !redirects ? [redirectAt(place)] : []),
      ...findMembers(response, place),
    ];
  });
}

/** What has no status of its own is an error beside a success. */
function isError(status: string, hasSuccess: boolean): boolean {
  return /^[45]/.test(status) || (status === "default" && hasSuccess);
}

function findErrorBody({ content = {} }: Response, pointer: string): Omission[] {
  const isTyped = Object.entries(content).some(([type, { schema }]) => isJSON(type) && schema !== undefined);
  return isTyped ? [{ kind: "error bodies", pointer, message: "is not typed" }] : [];
}

function redirectAt(pointer: string): Omission {
  return { kind: "redirects", pointer, message: "is not followed" };
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
