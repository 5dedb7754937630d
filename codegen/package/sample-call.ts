import type { Document, Parameter, Schema } from "../document/document.ts";
import { requestPath } from "../document/request-path.ts";
import { needsOptions } from "../emit/parameters.ts";
import type { PathArgument, PathStyle } from "../model/argument.ts";
import type { Body } from "../model/body.ts";
import type { OperationMethod } from "../model/operation-method.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { parameterSchema } from "../normalize/query-schema.ts";
import { enclose } from "../text/layout.ts";
import { emitSample, fileMark, sampleOf } from "./sample.ts";

/** A call of a method with what it requires. */
export interface SampleCall {
  readonly method: OperationMethod;
  readonly operation: NormalOperation;
  /** `client.pets.retrieve("text")` */
  readonly text: string;
  /** The request that it makes, without percent signs: `GET /pets/text`. */
  readonly request: string;
}

/** Undefined where it takes a path parameter that is no text and no number. */
export function sampleCall(
  method: OperationMethod,
  operation: NormalOperation,
  document: Document,
): SampleCall | undefined {
  const segments = method.pathParameters.map((argument, index) => {
    return segmentSample(argument, operation.pathParameters[index], document);
  });
  if (segments.some((segment) => typeof segment === "object" && !Array.isArray(segment))) return undefined;
  const name = `client.${method.resource}.${method.name}`;
  const given = [
    ...segments,
    ...objectSamples(method, operation, document),
    optionsSample(method, operation, document),
  ];
  const last = given.findLastIndex((value) => value !== leftOut);
  const parts = given.slice(0, last + 1).map((value) => (value === leftOut ? "undefined" : emitSample(value)));
  return {
    method,
    operation,
    text: enclose(`${name}(`, parts, ")", 16),
    request: `${method.httpMethod} ${fillPath(method, segments)}`,
  };
}

/** An argument that the call goes without. */
const leftOut = Symbol("left out");

function segmentSample(
  { name, type, style }: PathArgument,
  parameter: Parameter | undefined,
  document: Document,
): unknown {
  if (parameter === undefined || (parameter.content !== undefined && style !== "json")) return name;
  const sample = sampleOf(parameterSchema(parameter), document, "sent") ?? name;
  const value: unknown = Array.isArray(sample) ? (sample[0] ?? name) : sample;
  if (typeof value === "object" || new Set(type.split(" | ")).has(typeof value)) return value;
  return type.endsWith("[]") ? [value] : String(value);
}

/** Body and query, those that are required first, as methods take them. */
function objectSamples({ body, query }: OperationMethod, operation: NormalOperation, document: Document): unknown[] {
  const samples = [
    ...(body === undefined ? [] : [{ ...body, value: bodySample(body, operation.body?.source.schema, document) }]),
    ...(query === undefined ? [] : [{ ...query, value: querySample(operation, document) }]),
  ];
  const ordered = samples.toSorted((a, b) => Number(b.required) - Number(a.required));
  return ordered.map(({ name, required, value }) =>
    required || (name === "body" && holdsSome(value)) ? value : leftOut,
  );
}

/** Whether a body has what its schema requires: it may be left out only because a document does not say that it may not. */
function holdsSome(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

function bodySample({ kind, type }: Body, schema: Schema = {}, document: Document): unknown {
  if (kind === "raw") return type === "Uploadable" ? fileMark : "text";
  const sample = sampleOf(schema, document, kind === "multipart" ? "form" : "sent") ?? {};
  return isItems(kind) ? [sample] : sample;
}

function isItems(kind: Body["kind"]): boolean {
  return kind === "json-lines" || kind === "json-sequence" || kind === "multipart-items";
}

function querySample({ queryParameters }: NormalOperation, document: Document): object {
  return memberSamples(
    queryParameters.filter(({ required }) => required === true),
    document,
  );
}

function optionsSample(method: OperationMethod, { headers, cookies }: NormalOperation, document: Document): unknown {
  if (!needsOptions(method)) return leftOut;
  const given = Object.entries({ headers, cookies }).map(([name, option]) => {
    const required = (option?.parameters ?? []).filter((parameter) => parameter.required);
    return [name, memberSamples(required, document)] as const;
  });
  return Object.fromEntries(given.filter(([, members]) => Object.keys(members).length > 0));
}

function memberSamples(parameters: readonly Pick<Parameter, "name" | "schema">[], document: Document): object {
  const members = parameters.map(({ name, schema }) => [name, sampleOf(schema ?? {}, document, "sent") ?? "text"]);
  return Object.fromEntries(members);
}

/** The path as a server reads it. */
function fillPath({ path, pathParameters }: OperationMethod, segments: readonly unknown[]): string {
  const written = new Map(
    pathParameters.map(({ wireName, style }, index) => {
      const text = String(segments[index]);
      return [wireName, style === "json" ? JSON.stringify(segments[index]) : prefixOf(wireName, style) + text] as const;
    }),
  );
  return requestPath(path)
    .replace(/\?.*/s, "")
    .replace(/\{([^{}]*)\}|[^{]+/g, (part, name?: string) => {
      return name === undefined ? withoutEscapes(part) : (written.get(name) ?? part);
    });
}

function withoutEscapes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function prefixOf(name: string, style: PathStyle | undefined): string {
  if (style?.style === "label") return ".";
  return style?.style === "matrix" ? `;${name}=` : "";
}
