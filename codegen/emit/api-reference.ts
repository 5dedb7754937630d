import { listWithOr } from "../document/list-words.ts";
import type { ExampleCall } from "../model/examples.ts";
import { allResources, firstOperation } from "../model/model.ts";
import type { Body } from "../model/body.ts";
import type { API, Method, Resource } from "../model/model.ts";
import type { OperationMethod } from "../model/operation-method.ts";
import { parameterName } from "../names.ts";
import { enclose, literal } from "../text/layout.ts";
import { emitMethod } from "./method.ts";
import { emitSignatures } from "./method-text.ts";

/** Every method of an API on one page: signature, documentation, a call to copy. */
export function emitAPIReference(api: API, examples: ReadonlyMap<string, ExampleCall>): string {
  const resources = allResources(api).filter(({ methods }) => methods.length > 0);
  const count = resources.flatMap(({ methods }) => methods).length;
  return [
    `<!-- Generated from ${api.location.source}. Do not edit: ${api.location.advice}. -->`,
    `# ${api.client}: every method`,
    `${count} methods of \`${api.client}\`, in the document's order. Models are exported beside it; options, errors and pages ` +
      "are the same for all methods and described in the [README](../../README.md). Where no scope or rate limit is given, " +
      "none is documented.",
    emitErrors(api),
    resources.map(emitEntry).join("\n"),
    ...resources.map((resource) => emitSection(resource, examples)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function emitErrors({ errors }: API): string {
  return errors.length === 0
    ? ""
    : `A method throws an \`APIError\` for ${listWithOr(errors)}, unless others are listed with it.`;
}

/** A line of the table of contents. */
function emitEntry({ name, methods }: Resource): string {
  const links = methods.map((method) => `[${method.name}](#${anchor(`client.${name}.${method.name}`)})`);
  return `- [\`client.${name}\`](#${anchor(`client.${name}`)}): ${links.join(", ")}`;
}

/** As GitHub derives it from a heading. */
function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(".", "");
}

function emitSection({ name, description, methods }: Resource, examples: ReadonlyMap<string, ExampleCall>): string {
  const entries = methods.map((method) =>
    emitMethodEntry(`client.${name}`, method, examples.get(`${name}.${firstOperation(method).name}`)),
  );
  return [`## client.${name}`, description, ...entries].filter((part) => part !== "").join("\n\n");
}

function emitMethodEntry(resource: string, method: Method, example: ExampleCall | undefined): string {
  const text = emitMethod(method);
  const { summary, description, requests, parameters, errors, deprecated, see = "" } = text.documentation;
  return [
    `### ${resource}.${method.name}`,
    [requests, ...errors.map((error) => `throws ${error}`)].join(" · "),
    deprecated ? "**Deprecated.**" : "",
    summary,
    description,
    see.replace(/^@see/, "See"),
    parameters.map((parameter) => `- \`${parameter.name}\`: ${parameter.description}`).join("\n"),
    // Not `ts`: a block that says `ts` can be run.
    fence("", emitSignatures(text)),
    fence("ts", emitExample(`${resource}.${method.name}`, method, example)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}

/** A call to copy, with the document's own samples for arguments. */
function emitExample(name: string, method: Method, example: ExampleCall | undefined): string {
  if (method.kind === "upload") return `const file = await ${name}("package.json"${method.needsParams ? ", {}" : ""});`;
  const call = enclose(`${name}(`, example === undefined ? [] : emitArguments(firstOperation(method), example), ")");
  if (method.kind === "download") return `const response = await ${call};`;
  const { response } = method;
  if (response.kind === "page" || response.kind === "stream") {
    return `for await (const item of ${call}) console.log(item);`;
  }
  if (response.kind === "none") return `await ${call};`;
  return `const ${"type" in response ? variableName(response.type) : response.kind === "text" ? "text" : "response"} = await ${call};`;
}

function emitArguments({ pathParameters, body, query }: OperationMethod, example: ExampleCall): string[] {
  const path = pathParameters.map(({ type }, index) => emitScalar(example.pathParameters[index], type));
  const needsQuery = query !== undefined && query.required;
  return [
    ...path,
    ...(body === undefined || (!body.required && example.body === undefined) ? [] : [emitBody(body, example.body)]),
    ...(needsQuery ? [literal(example.query)] : []),
  ];
}

function emitScalar(value: unknown, type: string): string {
  return JSON.stringify(type === "string" ? String(value) : value);
}

/** The samples of a form have `(content of march.pdf)` for a file. */
function emitBody({ kind }: Body, sample: unknown): string {
  const text = literal(sample ?? {});
  if (kind === "json-lines" || kind === "json-sequence" || kind === "multipart-items") {
    return Array.isArray(sample) ? text : `[${text}]`;
  }
  if (kind !== "multipart") return text;
  return text.replace(/"\(content of ([^)"]+)\)"/g, (_, name: string) => `new File(["…"], ${JSON.stringify(name)})`);
}

function variableName(type: string): string {
  return /^\w+$/.test(type) && type !== "unknown" ? parameterName(type) : "result";
}
