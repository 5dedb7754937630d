import type { Document } from "../document/document.ts";
import { describedArguments } from "../emit/describe-operation.ts";
import { emitMethod } from "../emit/method.ts";
import { forwardedArguments } from "../emit/parameters.ts";
import type { ExampleCall } from "../model/examples.ts";
import { firstOperation } from "../model/model.ts";
import type { Method } from "../model/model.ts";
import type { OperationMethod } from "../model/operation-method.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { Definitions } from "./definitions.ts";
import type { JSONSchema, OperationArgument, OperationDetail, OperationKind } from "./description.ts";
import { fileMark, sampleOf } from "../package/sample.ts";
import { effectOf } from "./effect.ts";
import { itemSchema } from "./in-place.ts";
import { inputSchema, uploadSchema } from "./input-schema.ts";
import { responseSchema } from "./response-schema.ts";

/** A method, and the operation that it calls, or calls first. */
export interface DescribedMethod {
  readonly method: Method;
  readonly operation: NormalOperation;
  readonly example: ExampleCall;
}

export function describeMethod(
  { method, operation, example }: DescribedMethod,
  document: Document,
  definitions: Definitions,
): OperationDetail {
  const first = firstOperation(method);
  const { httpMethod, path, scopes, rateLimit, deprecated } = first;
  const { summary, description } = emitMethod(method).documentation;
  const isUpload = method.kind === "upload";
  return {
    name: `${first.resource}.${method.name}`,
    httpMethod,
    path,
    summary,
    effect: effectOf(httpMethod, operation.source),
    kind: kindOf(method),
    ...(scopes.length > 0 && { scopes }),
    ...(deprecated && { deprecated }),
    description,
    ...(rateLimit !== undefined && { rateLimit }),
    arguments: isUpload ? uploadArguments(method.needsParams) : argumentsOf(first),
    input: isUpload
      ? uploadSchema(method, operation, document, definitions)
      : inputSchema(first, operation, document, definitions),
    ...outputOf(method, operation, document, definitions),
    example: { input: isUpload ? { file: "report.pdf" } : exampleInput(first, example, operation, document) },
    ...(first.honoursIdempotencyKey && { honoursIdempotencyKey: true }),
  };
}

function kindOf(method: Method): OperationKind {
  if (method.kind !== "operation") return method.kind;
  switch (method.response.kind) {
    case "page":
      return "list";
    case "stream":
      return "stream";
    case "response":
      return "file";
    case "none":
      return "nothing";
    default:
      return "value";
  }
}

function uploadArguments(needsParams: boolean): OperationArgument[] {
  const { name, description } = { name: "file", description: "Path of the file." };
  const body = "Name, type and size are inferred unless you give them.";
  return [
    { name, in: "file", required: true, description },
    { name: "body", in: "body", required: needsParams, description: body },
  ];
}

function argumentsOf(method: OperationMethod): OperationArgument[] {
  const described = new Map(describedArguments(method).map((one) => [one.name, one.description]));
  const { pathParameters, body, query } = method;
  return forwardedArguments(method)
    .slice(0, -1) // the options
    .map((name) => ({
      name,
      in: pathParameters.some((one) => one.name === name) ? "path" : name === body?.name ? "body" : "query",
      required: [...pathParameters, body, query].some((one) => one?.name === name && one.required),
      description: described.get(name) ?? "",
    }));
}

/** What the response holds, where it is JSON. */
function outputOf(
  method: Method,
  { source, pageStyle }: NormalOperation,
  document: Document,
  definitions: Definitions,
): { output?: JSONSchema; item?: JSONSchema } {
  if (method.kind !== "operation") return {};
  const { kind } = method.response;
  if (kind === "response" || kind === "redirect" || kind === "headers" || kind === "text") return {};
  const schema = responseSchema(source, document);
  if (schema === undefined) return {};
  const isStream = kind === "stream" || kind === "lines";
  const item = isStream ? schema : kind === "page" ? itemSchema(schema, pageStyle?.items, document) : undefined;
  return {
    ...(!isStream && { output: definitions.value(schema, "received") }),
    ...(item !== undefined && { item: definitions.value(item, "received") }),
  };
}

/** A call to try it out. The samples of a form have `(content of march.pdf)` for a file. */
function exampleInput(
  { pathParameters, query, body }: OperationMethod,
  example: ExampleCall,
  operation: NormalOperation,
  document: Document,
): Record<string, unknown> {
  const path = pathParameters.map(({ name, type }, index): [string, unknown] => {
    const sample = example.pathParameters[index];
    return [name, type === "string" ? String(sample) : sample];
  });
  const sample: unknown = JSON.parse(
    JSON.stringify(example.body ?? bodySample(body, operation, document) ?? null).replace(
      /"\(content of ([^)"]+)\)"/g,
      (_, name: string) => JSON.stringify(name),
    ),
  );
  const isItems = body !== undefined && ["json-lines", "json-sequence", "multipart-items"].includes(body.kind);
  const given = isItems && !Array.isArray(sample) ? [sample] : sample;
  return {
    ...Object.fromEntries(path),
    ...(query?.required === true && { [query.name]: example.query }),
    ...(body !== undefined && sample !== null && { body: given }),
    ...requiredOptions(operation, document),
  };
}

/** Headers and cookies that a call cannot go without. */
function requiredOptions({ headers, cookies }: NormalOperation, document: Document): Record<string, object> {
  const given = Object.entries({ headers, cookies }).map(([option, normal]) => {
    const required = (normal?.parameters ?? []).filter((parameter) => parameter.required);
    const members = required.map(({ name, schema }) => [name, sampleOf(schema, document, "sent") ?? "text"]);
    return [option, Object.fromEntries(members)] as const;
  });
  return Object.fromEntries(given.filter(([, members]) => Object.keys(members).length > 0));
}

/** Of a body that is required, and of which the document has no sample. */
function bodySample(body: OperationMethod["body"], { body: normal }: NormalOperation, document: Document): unknown {
  if (body?.required !== true || normal === undefined || body.kind === "raw") return undefined;
  const sample = sampleOf(normal.source.schema, document, body.kind.startsWith("multipart") ? "form" : "sent");
  return sample && JSON.parse(JSON.stringify(sample).replaceAll(JSON.stringify(fileMark), '"report.pdf"'));
}
