import type { Document, Response } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { isExactType, isJSON, isXML } from "../document/media-types.ts";
import type { Omission } from "../document/omission.ts";
import { resolve } from "../document/references.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { streamItems } from "../normalize/stream-items.ts";

/** What the responses of an operation have that its method does not return. */
export function findInResponses(operation: NormalOperation, document: Document): Omission[] {
  const { source, pointer, pageStyle, responses, redirects } = operation;
  const [first] = responses;
  const declared = Object.entries(source.responses ?? {});
  const hasSuccess = redirects || declared.some(([status]) => status.startsWith("2"));
  return declared.flatMap(([status, reference]) => {
    const response = resolve<Response>(document, reference);
    const place = `${pointer}/responses/${encodePointer(status)}`;
    return [
      ...(first === undefined ? [] : findInContent(response, place, first.mediaType)),
      ...(pageStyle === undefined ? [] : findUnpicked(response, place, operation, document)),
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

function findInContent({ content = {} }: Response, pointer: string, requested: string): Omission[] {
  const isRequested = Object.hasOwn(content, requested);
  return isRequested && isXML(requested) ? [{ kind: "XML", pointer, message: `is ${requested}` }] : [];
}

/** A caller can pick no stream in place of a page, and no range of types. */
function findUnpicked(
  { content = {} }: Response,
  pointer: string,
  { source, responses: [first] }: NormalOperation,
  document: Document,
): Omission[] {
  const others = Object.entries(content).filter(([type]) => type !== first?.mediaType);
  const unpicked = others.filter(([type, one]) => !isExactType(type) || streamItems(type, one, { source }, document));
  const types = unpicked.map(([type]) => type);
  return types.length === 0 ? [] : [{ kind: "response types", pointer, message: `may be ${types.join(", ")} as well` }];
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
