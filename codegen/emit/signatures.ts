import type { Body } from "../model/body.ts";
import type { OperationMethod } from "../model/operation-method.ts";
import type { PageShape, ResponseShape } from "../model/response-shape.ts";

/** A member of the options that picks one of several media types: `accept`, `contentType`. */
export interface MediaTypeOption {
  mediaTypes: string[];
  required: boolean;
}

/** What differs between the overloads of a method. */
export interface Signature {
  accept?: MediaTypeOption | undefined;
  contentType?: MediaTypeOption | undefined;
  /** The types of the body and of the query, where they are not the usual ones. */
  body?: string | undefined;
  query?: string | undefined;
  /** The one of them that the caller must give here, though it is optional. */
  needs?: "body" | "query" | undefined;
  /** The type of the options. Default: those of any call. */
  options?: string | undefined;
  returns: string;
}

/** The signature of the statement, which takes and returns all that the overloads do. */
export function wholeSignature({ response, acceptedTypes, body }: OperationMethod): Signature {
  const returned = acceptedTypes?.map(({ type }) => type) ?? [];
  return {
    accept: acceptedTypes && option(acceptedTypes),
    returns: wholeType(response, returned),
    ...(body?.choices && { contentType: option(body.choices), body: unionOf(body.choices.map(({ type }) => type)) }),
  };
}

/** A signature for each type of the body and of what a call resolves with, the usual ones first; none where there is one. */
export function overloads({ response, acceptedTypes, body }: OperationMethod): Signature[] {
  const accepted = acceptedTypes && groupByType(awaitedType(response), acceptedTypes);
  const returned = (accepted ?? [undefined]).map((one) => ({
    accept: one?.option,
    returns: one === undefined || one.type === awaitedType(response) ? returnType(response) : `APIPromise<${one.type}>`,
  }));
  const sent = bodySignatures(body);
  if (returned.length * sent.length === 1) return [];
  return sent.flatMap((one) => returned.map((other) => ({ ...other, ...one })));
}

function bodySignatures(body: Body | undefined): Pick<Signature, "body" | "contentType">[] {
  if (body?.choices === undefined) return [{}];
  return groupByType(body.type, body.choices).map(({ type, option: contentType }) => ({ body: type, contentType }));
}

interface Typed {
  mediaType: string;
  type: string;
}

/** The media types of each type; one of the usual type need not be picked. */
function groupByType(usual: string, choices: readonly Typed[]): { type: string; option: MediaTypeOption }[] {
  const byType = new Map<string, Typed[]>([[usual, []]]);
  for (const choice of choices) byType.set(choice.type, [...(byType.get(choice.type) ?? []), choice]);
  return [...byType].map(([type, group]) => ({ type, option: option(group, type !== usual) }));
}

function option(choices: readonly Typed[], required = false): MediaTypeOption {
  return { mediaTypes: choices.map(({ mediaType }) => mediaType), required };
}

function unionOf(types: string[]): string {
  const members = new Set(types.flatMap((type) => type.split(" | ")));
  return members.has("unknown") ? "unknown" : [...members].join(" | ");
}

/** The type of all that may come. A list is a page, or what the caller picks in its place. */
function wholeType(response: ResponseShape, picked: readonly string[]): string {
  const usual = awaitedType(response);
  const others = picked.filter((type) => type !== usual);
  if (others.length === 0) return returnType(response);
  if (response.kind === "page") return `${returnType(response)} | APIPromise<${unionOf(others)}>`;
  return `APIPromise<${unionOf([usual, ...others])}>`;
}

/** What a user awaits: `APIPromise<Account>`, `PagePromise<AccountList, Account>`. */
function returnType(response: ResponseShape): string {
  if (response.kind === "page") return `PagePromise${pageTypes(response)}`;
  if (response.kind === "stream") return `StreamPromise<${response.item}>`;
  return `APIPromise<${awaitedType(response)}>`;
}

/** `<AccountList, Account>`: what a page is made of. */
export function pageTypes({ envelope, item, hidesData }: PageShape): string {
  return `<${hidesData === true ? `Omit<${envelope}, "data">` : envelope}, ${item}>`;
}

export function awaitedType(response: ResponseShape): string {
  switch (response.kind) {
    case "page":
      return response.envelope;
    case "stream":
      return `EventStream<${response.item}>`;
    case "none":
      return "void";
    case "text":
      return "string";
    case "headers":
      return "Headers";
    case "response":
    case "redirect":
      return "Response";
    case "optional":
      return response.type === "unknown" ? "unknown" : `${response.type} | undefined`;
    case "json":
    case "lines":
    case "content":
      return response.type;
  }
}
