import type { Document, Operation, Parameter, PathItem, Reference } from "../document/document.ts";
import { pointerParts } from "../document/json-pointer.ts";
import { operationsOf } from "../document/operations.ts";
import { isReference, resolve } from "../document/references.ts";
import { pointerOf } from "./corrections.ts";
import type { Corrections, Path } from "./corrections.ts";
import { findCure, jsonPath } from "./cure.ts";
import { decideParameter, decideRepeated, namesInPath } from "./decide-parameter.ts";
import { replaceParameters } from "./replace-parameters.ts";
import type { ParameterLists } from "./replace-parameters.ts";
import { findSwaggerBody } from "./swagger-body.ts";

/**
 * Puts the parameters of all operations right: each goes where OpenAPI knows to send it, and each path has its own. The
 * lists are replaced at the end, since parameters may be referred to by their places in them.
 */
export function correctParameters(document: Document, corrections: Corrections): void {
  const lists: ParameterLists = new Map();
  for (const [template, reference] of Object.entries(document.paths ?? {})) {
    if (template.startsWith("x-")) continue;
    const item = resolve<PathItem>(document, reference);
    const path = { parent: { parent: undefined, key: "paths" }, key: template };
    const operations = operationsOf(item);
    const sources = operations.map(({ source }) => source);
    const inBody = new Set<unknown>();
    const common = { template, document, corrections, lists, inBody };
    for (const { keys, source } of operations) {
      for (const one of moveBody(source, item, { ...common, path: placeOf(path, keys) })) inBody.add(one);
    }
    correctList(item, [item, ...sources], { ...common, path });
    for (const { keys, source } of operations) {
      const context = { ...common, path: placeOf(path, keys) };
      correctList(source, [item, source], context);
      declareMissing(source, item, context);
    }
  }
  replaceParameters(document, lists);
}

function placeOf(path: Path, keys: readonly string[]): Path {
  return keys.reduce<Path>((parent, key) => ({ parent, key }), path);
}

/** What Swagger 2.0 had as parameters becomes the body. Gives the parameters that are in it. */
function moveBody(
  operation: Operation,
  item: PathItem,
  { path, document, corrections, lists }: Context,
): readonly unknown[] {
  const all = [operation, item].flatMap((holder) => parametersOf(holder, lists));
  const found = findSwaggerBody(declaredIn(all, document));
  if (found === undefined || operation.requestBody !== undefined) return [];
  const fault = "is missing, but there are parameters in the body";
  const outcome = `read as ${Object.keys(found.body.content ?? {}).join()}`;
  const holder = operation.parameters === undefined ? path.parent : path;
  const cure = [
    { target: pathTo(path, document), update: { requestBody: found.body } },
    {
      target: `${pathTo(holder, document)}.parameters[?@.in == 'body' || @.in == 'formData']`,
      remove: true as const,
    },
  ];
  corrections.all.push({ pointer: pointerOf({ parent: path, key: "requestBody" }), fault, outcome, cure });
  operation.requestBody = found.body;
  return found.parameters;
}

function pathTo(path: Path | undefined, document: Document): string {
  return jsonPath(document, pointerParts(pointerOf(path)));
}

interface Context {
  readonly template: string;
  /** Of what holds the parameters. */
  readonly path: Path;
  readonly document: Document;
  readonly corrections: Corrections;
  readonly lists: ParameterLists;
  /** Parameters that have become bodies. */
  readonly inBody: ReadonlySet<unknown>;
}

type Holder = Pick<PathItem, "parameters">;

/** @param all that declare parameters for the same path, the path itself first */
function correctList(holder: Holder, all: readonly Holder[], context: Context): void {
  const { template, path, document, corrections, lists, inBody } = context;
  const parameters = parametersOf(holder, lists);
  const own = parameters.map((parameter) => declaredBy(parameter, document));
  const declared = all.flatMap((one) =>
    one === holder ? own.filter(isRead) : declaredIn(parametersOf(one, lists), document),
  );
  const decided = own.map((target, index) => {
    const parameter = parameters[index];
    if (target === undefined || parameter === undefined || inBody.has(target)) return undefined;
    const later = own.slice(index + 1).filter(isRead);
    const decision = decideParameter(target, declared, template) ?? decideRepeated(target, later);
    if (decision === undefined) return parameter;
    const { fault, outcome, changes } = decision;
    const corrected = changes && { ...target, ...changes };
    const pointer = pointerOf({ parent: { parent: path, key: "parameters" }, key: String(index) });
    const isOwn = corrected !== undefined && !isReference(parameter);
    const update = { target: jsonPath(document, pointerParts(pointer)), update: changes };
    const cure = isOwn ? [update] : findCure(document, pointer, corrected);
    corrections.all.push({ pointer, fault, outcome, cure });
    return corrected;
  });
  if (decided.some((one, index) => one !== parameters[index])) lists.set(holder, decided);
}

function parametersOf(holder: Holder, lists: ParameterLists): readonly (Parameter | Reference | undefined)[] {
  return lists.get(holder) ?? holder.parameters ?? [];
}

function declaredIn(list: readonly (Parameter | Reference | undefined)[], document: Document): Parameter[] {
  return list.map((parameter) => declaredBy(parameter, document)).filter(isRead);
}

/** What is no parameter has been noted, and holds its place until now. */
function declaredBy(parameter: Parameter | Reference | undefined, document: Document): Parameter | undefined {
  if (parameter === undefined) return undefined;
  if (isReference(parameter)) return resolve<Parameter>(document, parameter);
  return typeof parameter.name === "string" ? parameter : undefined;
}

function isRead(parameter: Parameter | undefined): parameter is Parameter {
  return parameter !== undefined;
}

/** What the path has, and no parameter declares for it, is what the query says of it, or text. */
function declareMissing(operation: Operation, item: PathItem, context: Context): void {
  const { template, path, document, corrections, lists } = context;
  const names = namesInPath(template);
  if (names.length === 0) return;
  const own = parametersOf(operation, lists);
  const declared = declaredIn([...own, ...parametersOf(item, lists)], document);
  const inPath = new Set(declared.filter((one) => one.in === "path").map(({ name }) => name));
  const missing = names.filter((one) => !inPath.has(one));
  if (missing.length === 0) return;
  const added = missing.map((name) => declareAsIn(declared, name));
  for (const parameter of added) {
    const pointer = pointerOf(path);
    const cure = [{ target: jsonPath(document, pointerParts(pointer)), update: { parameters: [parameter] } }];
    const fault = `has {${parameter.name}} in its path, but declares no such path parameter`;
    corrections.all.push({ pointer, fault, outcome: `read as ${JSON.stringify(parameter.schema)}`, cure });
  }
  lists.set(operation, [...own, ...added]);
}

function declareAsIn(declared: readonly Parameter[], name: string): Parameter {
  const { description, schema = { type: "string" } } = declared.find((one) => one.name === name) ?? {};
  return { name, in: "path", ...(description && { description }), required: true, schema };
}
