import type { Document, Operation, Parameter, PathItem, Reference } from "../document/document.ts";
import { pointerParts } from "../document/json-pointer.ts";
import { operationsOf } from "../document/operations.ts";
import { isReference, resolve } from "../document/references.ts";
import { pointerOf } from "./corrections.ts";
import type { Corrections, Path } from "./corrections.ts";
import { findCure, jsonPath } from "./cure.ts";
import { decideParameter, decideRepeated, namesInPath } from "./decide-parameter.ts";

/** Puts the parameters of all operations right: each goes where OpenAPI knows to send it, and each path has its own. */
export function correctParameters(document: Document, corrections: Corrections): void {
  for (const [template, reference] of Object.entries(document.paths ?? {})) {
    if (template.startsWith("x-")) continue;
    const item = resolve<PathItem>(document, reference);
    const path = { parent: { parent: undefined, key: "paths" }, key: template };
    const operations = operationsOf(item);
    const sources = operations.map(({ source }) => source);
    correctList(item, [item, ...sources], { template, path, document, corrections });
    for (const { keys, source } of operations) {
      const place = keys.reduce<Path>((parent, key) => ({ parent, key }), path);
      const context = { template, path: place, document, corrections };
      correctList(source, [item, source], context);
      declareMissing(source, item, context);
    }
  }
}

interface Context {
  readonly template: string;
  /** Of what holds the parameters. */
  readonly path: Path;
  readonly document: Document;
  readonly corrections: Corrections;
}

interface Holder {
  parameters?: (Parameter | Reference)[];
}

/** @param all that declare parameters for the same path, the path itself first */
function correctList(holder: Holder, all: readonly Holder[], { template, path, document, corrections }: Context): void {
  const { parameters = [] } = holder;
  const declared = all.flatMap((one) => declaredBy(one, document));
  const own = declaredBy(holder, document);
  const decided = parameters.map((parameter, index) => {
    const target = resolve<Parameter>(document, parameter);
    const decision = decideParameter(target, declared, template) ?? decideRepeated(target, own.slice(index + 1));
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
  if (decided.some((one, index) => one !== parameters[index]))
    holder.parameters = decided.filter((one) => one !== undefined);
}

function declaredBy({ parameters = [] }: Holder, document: Document): Parameter[] {
  return parameters.map((parameter) => resolve<Parameter>(document, parameter));
}

/** What the path has, and no parameter declares for it, is what the query says of it, or text. */
function declareMissing(
  operation: Operation,
  item: PathItem,
  { template, path, document, corrections }: Context,
): void {
  const names = namesInPath(template);
  if (names.length === 0) return;
  const declared = [operation, item].flatMap((one) => declaredBy(one, document));
  const inPath = new Set(declared.filter((one) => one.in === "path").map(({ name }) => name));
  for (const name of names.filter((one) => !inPath.has(one))) {
    const { description, schema = { type: "string" } } = declared.find((one) => one.name === name) ?? {};
    const parameter: Parameter = { name, in: "path", ...(description && { description }), required: true, schema };
    const pointer = pointerOf(path);
    const cure = [{ target: jsonPath(document, pointerParts(pointer)), update: { parameters: [parameter] } }];
    const fault = `has {${name}} in its path, but declares no such path parameter`;
    corrections.all.push({ pointer, fault, outcome: `read as ${JSON.stringify(schema)}`, cure });
    operation.parameters = [...(operation.parameters ?? []), parameter];
  }
}
