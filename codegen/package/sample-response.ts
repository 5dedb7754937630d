import type { Document, Response } from "../document/document.ts";
import type { PageStyle } from "../document/extension-values.ts";
import { isExactType, responseContentKind } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import type { OperationMethod } from "../model/operation-method.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { sampleOf } from "./sample.ts";

/** What the server of a test sends back. */
export interface SampleResponse {
  readonly status: number;
  /** The media type; undefined where there is no body. */
  readonly type: string | undefined;
  /** Data, or a text; undefined where there is no body. */
  readonly body: unknown;
  /** Whether a call resolves with that body. */
  readonly isResult: boolean;
}

/** The first success of an operation, as its document describes it. */
export function sampleResponse(
  { response, httpMethod }: OperationMethod,
  { source, responses: [first], pageStyle }: NormalOperation,
  document: Document,
): SampleResponse {
  const [status = "200", reference = {}] =
    Object.entries(source.responses ?? {}).find(([key]) => key.startsWith(response.kind === "redirect" ? "3" : "2")) ??
    [];
  const code = /^\d{3}$/.test(status) ? Number(status) : response.kind === "redirect" ? 302 : 200;
  if (first === undefined || httpMethod === "HEAD") {
    return { status: code, type: undefined, body: undefined, isResult: false };
  }
  if (response.kind === "stream") return { status: code, type: response.mediaType, body: "", isResult: false };
  const { content = {} } = resolve<Response>(document, reference);
  const schema = content[first.mediaType]?.schema ?? {};
  const kind = contentKindOf(response, first.mediaType);
  if (kind === "text" || kind === "bytes")
    return { status: code, type: exactType(first.mediaType, "text/plain"), body: "text", isResult: kind === "text" };
  const type = exactType(first.mediaType, "application/json");
  const sample = sampleOf(schema, document, "received") ?? {};
  const body = response.kind === "page" ? withItems(sample, pageStyle) : sample;
  return { status: code, type, body, isResult: response.kind !== "page" };
}

/** A success may be a text or bytes where others are JSON. */
function contentKindOf({ kind }: OperationMethod["response"], mediaType: string): "text" | "bytes" | "data" {
  if (kind === "text") return "text";
  if (kind === "response") return "bytes";
  const own = responseContentKind(mediaType);
  return own === "text" || own === "bytes" ? own : "data";
}

function exactType(mediaType: string, usual: string): string {
  return isExactType(mediaType) ? mediaType : usual;
}

/** A page has its items, whether its schema requires them or not. */
function withItems(sample: unknown, style: PageStyle | undefined): unknown {
  if (style?.items === undefined || !isObject(sample)) return sample;
  return Object.hasOwn(sample, style.items) ? sample : withListAt(sample, style.items.split("."));
}

function withListAt(sample: unknown, [name = "", ...rest]: string[]): object {
  const holder = isObject(sample) ? sample : {};
  const own: unknown = Reflect.get(holder, name);
  return { ...holder, [name]: rest.length === 0 ? (own ?? []) : withListAt(own, rest) };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
