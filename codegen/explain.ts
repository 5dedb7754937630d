import { toDiagnostics } from "./document/diagnostics.ts";
import { formatDiagnostic } from "./document/document-error.ts";
import { emitMethod } from "./emit/method.ts";
import type { Document } from "./document/document.ts";
import { groupingTag, tagPath } from "./document/tags.ts";
import type { GeneratedClient } from "./generate.ts";
import { allResources } from "./model/model.ts";
import type { API } from "./model/model.ts";
import type { OperationMethod } from "./model/operation-method.ts";
import type { ResponseShape, StreamShape } from "./model/response-shape.ts";
import { successResponses } from "./normalize/declared-responses.ts";
import { dottedParts } from "./normalize/name-by-rule.ts";
import type { NormalOperation } from "./normalize/normalize-operation.ts";

/** Why an operation, such as `GET /v1/accounts`, got its names, page style and types; undefined where there is none. */
export function explain(client: GeneratedClient, wanted: string): string | undefined {
  const operation = client.normal.operations.find((one) => isCalled(one, wanted));
  return operation && explainOperation(client, operation);
}

/** By method and path, or by the name it has in the client: `account.list`. */
function isCalled({ httpMethod, path, resource, method }: NormalOperation, wanted: string): boolean {
  const name = wanted.trim().replace(/\s+/, " ").toLowerCase();
  return [`${httpMethod} ${path}`, `${resource}.${method}`].some((one) => one.toLowerCase() === name);
}

/** What is explained, what it is, and why. */
type Row = [what: string, value: string, why: string];

function explainOperation(client: GeneratedClient, operation: NormalOperation): string {
  const [source] = toDiagnostics(client.loaded, [{ pointer: operation.pointer, message: "" }]);
  const method = findMethod(client.api, operation);
  const rows: Row[] = [
    ["resource", operation.resource, explainResource(operation, client.loaded.document)],
    ["method", operation.method, explainMethod(operation)],
    ["pages", operation.pageStyle?.by ?? "no", explainPages(operation)],
    ...explainTypes(client, operation, method),
  ];
  const lines = rows.map(([what, value, why]) => `  ${what.padEnd(8)}  ${value}\n            ${why}`);
  const printed = method && emitMethod(method);
  const signature =
    printed && `  ${operation.resource}.${printed.name}(${printed.parameters.join(", ")}): ${printed.returns}`;
  return [source && formatDiagnostic(source).trim(), signature, "", ...lines]
    .filter((line) => line !== undefined)
    .join("\n");
}

function findMethod(api: API, { resource, method }: NormalOperation): OperationMethod | undefined {
  return allResources(api)
    .find(({ name }) => name === resource)
    ?.methods.filter((one) => one.kind === "operation")
    .find(({ name }) => name === method);
}

function explainResource({ source, path }: NormalOperation, document: Document): string {
  if (source["x-resource"] !== undefined) return "the overlay says so: x-resource";
  if (isDotted(source.operationId)) return `by rule: the operationId ${source.operationId} up to its last dot`;
  const tag = groupingTag(source.tags ?? [], document);
  if (tag === undefined) return `by rule: the first fixed segment of ${path}`;
  const which = tag === source.tags?.[0] ? "the first tag" : "the first tag for navigation";
  const [above, ...parents] = tagPath(tag, document).toReversed().slice(1);
  return `by rule: ${which}, ${tag}${above === undefined ? "" : `, which is under ${[above, ...parents].join(", under ")}`}`;
}

function explainMethod({ source, httpMethod, path, method, candidates }: NormalOperation): string {
  if (source["x-method"] !== undefined) return "the overlay says so: x-method";
  const names = candidates();
  const [rule = ""] = names;
  const reason = `${rule} is taken, or belongs to the runtime`;
  if (method !== rule && names.includes(method)) return `by the operationId ${source.operationId}, since ${reason}`;
  const suffix = rule === method ? "" : `; it was called so before, or ${reason}`;
  if (isDotted(source.operationId)) return `by rule: the operationId after its last dot${suffix}`;
  const target = path.endsWith("}") ? "one item" : "a collection";
  return `by rule: ${httpMethod} on ${target}, and the fixed segments after the first${suffix}`;
}

function isDotted(operationId: string | undefined): boolean {
  return dottedParts(operationId).length > 0;
}

function explainPages({ source, pageStyle }: NormalOperation): string {
  if (source["x-page-style"] !== undefined) return `the overlay says so: x-page-style ${JSON.stringify(pageStyle)}`;
  if (pageStyle !== undefined)
    return `inferred from the query parameters and the response: ${JSON.stringify(pageStyle)}`;
  return "the overlay gives none, and parameters and response do not settle one";
}

function explainTypes(
  { loaded, normal }: GeneratedClient,
  operation: NormalOperation,
  method?: OperationMethod,
): Row[] {
  const declared = Object.keys(loaded.document.components?.schemas ?? {});
  const why = (type: string): string => {
    if (!normal.types.has(type)) return "written in place, since it needs no name";
    return declared.includes(type)
      ? "a schema of the document"
      : "generated: an inline schema, one renamed to keep names apart, or a model as it is sent";
  };
  const { query, body, response, stream } = method ?? {};
  const rows: Row[] = explainStream(operation, response?.kind === "stream" ? response : stream);
  if (query !== undefined) rows.push(["query", query.type, "generated: all query parameters as one object"]);
  if (body !== undefined) rows.push(["body", body.type, `${why(body.type)}; sent as ${mediaTypesOf(operation)}`]);
  const returned = response && responseType(response);
  const statuses = successResponses(operation.source).map(([status]) => status);
  const whyReturned = returned === undefined ? "no JSON is declared" : why(returned);
  return [
    ...rows,
    [
      "response",
      returned ?? response?.kind ?? "",
      [whyReturned, ...(statuses.length === 0 ? [] : [`for ${statuses.join(", ")}`])].join("; "),
    ],
  ];
}

function explainStream({ source }: NormalOperation, stream: StreamShape | undefined): Row[] {
  if (stream === undefined) return [];
  const { format, item, mediaType } = stream;
  const read = typeof format === "string" ? format : `events, with the data of ${format.jsonEvents.join(", ")} parsed`;
  const rule =
    source["x-stream"]?.items === undefined ? "by the media type and its schema" : "the overlay says so: x-stream";
  return [["stream", `of ${item}`, `${mediaType}, read as ${read}: ${rule}`]];
}

/** The usual one, and those that a call may pick. */
function mediaTypesOf({ body }: NormalOperation): string {
  return [body, ...(body?.others ?? [])].flatMap((one) => one?.mediaType ?? []).join(" or ");
}

function responseType(response: ResponseShape): string | undefined {
  if (response.kind === "page") return response.envelope;
  if (response.kind === "stream") return response.item;
  return "type" in response ? response.type : undefined;
}
