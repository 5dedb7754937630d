import type { OperationMethod, ResponseShape } from "../model/model.ts";

/** The member `accept` of the options, which picks one of several media types. */
export interface AcceptOption {
  mediaTypes: string[];
  required: boolean;
}

/** What differs between the overloads of a method. */
export interface Signature {
  accept: AcceptOption | undefined;
  returns: string;
}

/** The signature of the statement, which returns all that the overloads do. */
export function wholeSignature(method: OperationMethod): Signature {
  const { response, acceptedTypes } = method;
  if (acceptedTypes === undefined) return { accept: undefined, returns: returnType(response) };
  const mediaTypes = acceptedTypes.map(({ mediaType }) => mediaType);
  const types = [awaitedType(response), ...acceptedTypes.map(({ type }) => type)];
  return { accept: { mediaTypes, required: false }, returns: `APIPromise<${unionOf(types)}>` };
}

/** A signature for each type that a call resolves with, the usual one first; none where there is one. */
export function overloads({ response, acceptedTypes = [] }: OperationMethod): Signature[] {
  const usual = awaitedType(response);
  const byType = new Map<string, string[]>([[usual, []]]);
  for (const { mediaType, type } of acceptedTypes) byType.set(type, [...(byType.get(type) ?? []), mediaType]);
  if (byType.size === 1) return [];
  return [...byType].map(([type, mediaTypes]) => ({
    accept: { mediaTypes, required: type !== usual },
    returns: `APIPromise<${type}>`,
  }));
}

function unionOf(types: string[]): string {
  const members = new Set(types.flatMap((type) => type.split(" | ")));
  return members.has("unknown") ? "unknown" : [...members].join(" | ");
}

/** What a user awaits: `APIPromise<Account>`, `PagePromise<AccountList, Account>`. */
function returnType(response: ResponseShape): string {
  if (response.kind === "page") return `PagePromise<${response.envelope}, ${response.item}>`;
  return `APIPromise<${awaitedType(response)}>`;
}

export function awaitedType(response: ResponseShape): string {
  switch (response.kind) {
    case "page":
      return response.envelope;
    case "none":
      return "void";
    case "text":
      return "string";
    case "response":
    case "redirect":
      return "Response";
    case "optional":
      return response.type === "unknown" ? "unknown" : `${response.type} | undefined`;
    case "json":
    case "content":
      return response.type;
  }
}
