import { allResources } from "../model/all-resources.ts";
import type { ExampleCall } from "../model/examples.ts";
import type { Answer, API, Body, Method, Resource } from "../model/model.ts";
import { parameterName } from "../names.ts";
import { downloadParameters, downloadReturnType, downloadSteps } from "./download.ts";
import { describedArguments, emitErrorStatuses, emitFacts, emitSummary } from "./describe-operation.ts";
import { enclose, literal } from "./layout.ts";
import { emitParameters, returnType } from "./operation.ts";
import { uploadParameters, uploadReturnType, uploadSteps } from "./upload.ts";

/** Every method of an API as a page to read: signature, facts, a call to copy. */
export function emitAPIReference(api: API, examples: ReadonlyMap<string, ExampleCall>): string {
  const resources = allResources(api).filter(({ methods }) => methods.length > 0);
  return [
    `<!-- Generated from ${api.home.source}. Do not edit: ${api.home.advice}. -->`,
    `# ${api.client}: every method`,
    `${count(resources)} methods of \`${api.client}\`, in the document's order. Models are exported beside it; options, errors and pages ` +
      "are the same for all methods and described in the [README](../../README.md). Where no scope or rate limit is given, " +
      "none is documented.",
    resources.map(emitEntry).join("\n"),
    ...resources.map((resource) => emitSection(resource, examples)),
  ].join("\n\n");
}

function count(resources: Resource[]): number {
  return resources.flatMap(({ methods }) => methods.flatMap(methodNames)).length;
}

/** A method, and those beside it that upload or download. */
function methodNames({ name, uploadSession, download }: Method): string[] {
  return [name, uploadSession?.method, download?.method].filter((one) => one !== undefined);
}

/** A line of the table of contents. */
function emitEntry({ name, methods }: Resource): string {
  const links = methods.flatMap(methodNames).map((method) => `[${method}](#${anchor(`client.${name}.${method}`)})`);
  return `- [\`client.${name}\`](#${anchor(`client.${name}`)}): ${links.join(", ")}`;
}

/** As GitHub makes it of a heading. */
function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(".", "");
}

function emitSection(resource: Resource, examples: ReadonlyMap<string, ExampleCall>): string {
  const methods = resource.methods.flatMap((method) => {
    const example = examples.get(`${resource.name}.${method.name}`);
    return [
      emitMethodEntry(resource, method, example),
      emitUploadEntry(resource, method),
      emitDownloadEntry(resource, method, example),
    ];
  });
  return [`## client.${resource.name}`, resource.description, ...methods].filter((part) => part !== "").join("\n\n");
}

function emitMethodEntry({ name }: Resource, method: Method, example: ExampleCall | undefined): string {
  const full = `client.${name}.${method.name}`;
  const statuses = emitErrorStatuses(method);
  return [
    `### ${full}`,
    statuses === "" ? emitFacts(method) : `${emitFacts(method)} · fails with ${statuses}`,
    method.deprecated ? "**Deprecated.**" : "",
    emitSummary(method),
    method.description,
    describedArguments(method)
      .map(({ name, description }) => `- \`${name}\`: ${description}`)
      .join("\n"),
    // No `ts`: this is a signature, and what says `ts` can be run.
    fence("", enclose(`${method.name}(`, emitParameters(method), `): ${returnType(method)}`)),
    fence("ts", emitSnippet(full, method, example)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The method that does all steps of an upload, beside the one that opens it. */
function emitUploadEntry({ name, methods }: Resource, create: Method): string {
  const session = create.uploadSession;
  const complete = methods.find((method) => method.name === session?.complete);
  if (session === undefined || complete === undefined) return "";
  const signature = enclose(
    `${session.method}(`,
    uploadParameters(create, session),
    `): ${uploadReturnType(complete)}`,
  );
  return [
    `### client.${name}.${session.method}`,
    uploadSteps(create, complete),
    "Upload a file in one call: from a path, a Blob, bytes or a stream.",
    fence("", signature),
    fence(
      "ts",
      `const file = await client.${name}.${session.method}("package.json"${session.needsParams ? ", {}" : ""});`,
    ),
  ].join("\n\n");
}

/** The method that downloads a file, beside the one that gives its address. */
function emitDownloadEntry({ name }: Resource, method: Method, example: ExampleCall | undefined): string {
  const { download } = method;
  if (download === undefined) return "";
  const full = `client.${name}.${download.method}`;
  const call = enclose(`${full}(`, example === undefined ? [] : emitArguments(method, example), ")");
  return [
    `### ${full}`,
    downloadSteps(method),
    "Download a file in one call: its headers at once, its body as you read it.",
    fence("", enclose(`${download.method}(`, downloadParameters(method), `): ${downloadReturnType}`)),
    fence("ts", `const response = await ${call};`),
  ].join("\n\n");
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}

/** A call to copy, with the document's own samples for arguments. */
function emitSnippet(full: string, method: Method, example: ExampleCall | undefined): string {
  const call = enclose(`${full}(`, example === undefined ? [] : emitArguments(method, example), ")");
  if (method.answer.kind === "page") return `for await (const item of ${call}) console.log(item);`;
  return method.answer.kind === "none" ? `await ${call};` : `const ${variableName(method.answer)} = await ${call};`;
}

function emitArguments({ pathParameters, body, query }: Method, example: ExampleCall): string[] {
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

/** Files stand in the samples of a form as `(content of march.pdf)`. */
function emitBody({ kind }: Body, sample: unknown): string {
  const text = literal(sample ?? {});
  if (kind !== "multipart") return text;
  return text.replace(/"\(content of ([^)"]+)\)"/g, (_, name: string) => `new File(["…"], ${JSON.stringify(name)})`);
}

function variableName(answer: Answer): string {
  const type = "type" in answer ? answer.type : "response";
  return /^\w+$/.test(type) && type !== "unknown" ? parameterName(type) : "answer";
}
