import { formatDiagnostic, toDiagnostics } from "./diagnostics.ts";
import { emitParameters, returnType } from "./emit/method.ts";
import { findDocuments, generateOwnClient } from "./generate.ts";
import type { GeneratedClient } from "./generate-client.ts";
import type { Method, Resource } from "./model.ts";
import { nameByRule } from "./names.ts";
import type { NormalOperation } from "./normalize.ts";

/** Why an operation, such as `GET /v1/accounts`, got its names, page style and types; undefined where there is none. */
export async function explain(folder: string, wanted: string): Promise<string | undefined> {
  for (const documentFiles of (await findDocuments(folder)).values()) {
    const client = await generateOwnClient(documentFiles);
    const operation = client.normal.operations.find((one) => isCalled(one, wanted));
    if (operation !== undefined) return explainOperation(client, operation);
  }
  return undefined;
}

/** By method and path, or by the name it has in the client: `account.list`. */
function isCalled({ httpMethod, path, resource, method }: NormalOperation, wanted: string): boolean {
  const name = wanted.trim().replace(/\s+/, " ").toLowerCase();
  return [`${httpMethod} ${path}`, `${resource}.${method}`].some((one) => one.toLowerCase() === name);
}

function explainOperation(client: GeneratedClient, operation: NormalOperation): string {
  const { file, text } = client.loaded;
  const [place] = toDiagnostics(file, text, [{ pointer: operation.pointer, message: "" }]);
  const method = findMethod(client.api.resources, operation);
  const rows: [string, string, string][] = [
    ["resource", operation.resource, explainResource(operation)],
    ["method", operation.method, explainMethod(operation)],
    ["pages", operation.pageStyle?.by ?? "no", explainPages(operation)],
    ...explainTypes(client, operation, method),
  ];
  const lines = rows.map(([what, value, why]) => `  ${what.padEnd(8)}  ${value}\n            ${why}`);
  const signature =
    method &&
    `  ${operation.resource}.${operation.method}(${emitParameters(method).join(", ")}): ${returnType(method)}`;
  return [place && formatDiagnostic(place).trim(), signature, "", ...lines]
    .filter((line) => line !== undefined)
    .join("\n");
}

function findMethod(resources: Resource[], { resource, method }: NormalOperation): Method | undefined {
  const all = resources.flatMap(function withChildren(one): Resource[] {
    return [one, ...one.children.flatMap(withChildren)];
  });
  return all.find(({ name }) => name === resource)?.methods.find(({ name }) => name === method);
}

function explainResource({ source, path }: NormalOperation): string {
  if (source["x-resource"] !== undefined) return "the overlay says so: x-resource";
  if (isDotted(source.operationId))
    return `by rule: what stands before the last dot of the operationId ${source.operationId}`;
  const [tag] = source.tags ?? [];
  return tag === undefined ? `by rule: the first segment of ${path} that is fixed` : `by rule: the first tag, ${tag}`;
}

function explainMethod({ source, httpMethod, path, method }: NormalOperation): string {
  if (source["x-method"] !== undefined) return "the overlay says so: x-method";
  const rule = nameByRule(httpMethod, path, source.operationId, source.tags?.[0]).method;
  const mended = rule === method ? "" : `; ${rule} is taken, or belongs to the runtime`;
  if (isDotted(source.operationId)) return `by rule: what stands after the last dot of the operationId${mended}`;
  const target = path.endsWith("}") ? "one item" : "a collection";
  return `by rule: ${httpMethod.toUpperCase()} on ${target}, and the fixed segments after the first${mended}`;
}

function isDotted(operationId: string | undefined): boolean {
  return /\w[./]\w/.test(operationId ?? "");
}

function explainPages({ source, pageStyle }: NormalOperation): string {
  if (source["x-page-style"] !== undefined) return `the overlay says so: x-page-style ${JSON.stringify(pageStyle)}`;
  if (pageStyle !== undefined) return `inferred from the query parameters and the answer: ${JSON.stringify(pageStyle)}`;
  return "neither does the overlay give a style, nor do parameters and answer leave no doubt about one";
}

function explainTypes(
  { loaded, normal }: GeneratedClient,
  operation: NormalOperation,
  method: Method | undefined,
): [string, string, string][] {
  const declared = Object.keys(loaded.document.components?.schemas ?? {});
  const why = (type: string): string => {
    if (!normal.types.has(type)) return "written in place, since it needs no name";
    return declared.includes(type)
      ? "a schema of the document"
      : "made here: an inline schema, one renamed to keep names apart, or a model as it is sent";
  };
  const { query, body, answer } = method ?? {};
  const answered =
    answer !== undefined && "type" in answer ? answer.type : answer?.kind === "page" ? answer.envelope : undefined;
  const statuses = Object.keys(operation.source.responses ?? {}).filter((status) => /^(2|default)/.test(status));
  return [
    ...(query === undefined
      ? []
      : [["query", query.type, "made here: all query parameters as one object"] satisfies [string, string, string]]),
    ...(body === undefined
      ? []
      : [
          ["body", body.type, `${why(body.type)}; sent as ${operation.body?.mediaType}`] satisfies [
            string,
            string,
            string,
          ],
        ]),
    [
      "answer",
      answered ?? answer?.kind ?? "",
      `${answered === undefined ? "no JSON is declared" : why(answered)}; of ${statuses.join(", ")}`,
    ],
  ];
}
