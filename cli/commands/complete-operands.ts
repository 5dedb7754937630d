import type { Argument } from "commander";
import type { OfferedAPI } from "../description/apis.ts";
import { layersOf } from "../description/definitions-for.ts";
import type { OperationDetail } from "../description/operation.ts";
import { schemaAt } from "../input/value-at.ts";
import { jobResources } from "../jobs/record-resource.ts";
import type { Fact } from "../workspace/facts.ts";
import { httpMethods } from "./flags.ts";
import { choicesOf } from "./query-options.ts";

/** A word that may come next, and what it is. */
export interface Candidate {
  readonly word: string;
  readonly text: string;
}

/** What is typed before the word that is completed. */
export interface Typed {
  /** The names of the commands. */
  readonly path: readonly string[];
  /** What the last of them is called with. */
  readonly operands: readonly string[];
  /** The values of its options, by their long names. */
  readonly options: ReadonlyMap<string, string>;
  /** The operation that the command calls. */
  readonly operation: OperationDetail | undefined;
}

/** What words are taken from. */
export interface Known {
  readonly apis: readonly OfferedAPI[];
  /** The names of the profiles, by those of their APIs. */
  readonly profiles: ReadonlyMap<string, string>;
  /** What `types` has written of the workspace. */
  readonly workspace: readonly Fact[];
}

/** What a command may be called with next. */
export function operandWords({ argChoices }: Argument, typed: Typed, known: Known): Candidate[] {
  if (argChoices !== undefined) return wordsOf(argChoices);
  const index = typed.operands.length;
  switch (typed.path.join(" ")) {
    case "import":
      return index === 0 ? wordsOf(jobResources(apiOf(typed, known), ["retrieve", "create", "update"])) : [];
    case "changes":
      return index === 0 ? wordsOf(jobResources(apiOf(typed, known), ["retrieve"])) : [];
    case "request":
      return index === 0 ? wordsOf(httpMethods) : wordsOf(pathsFor(typed.operands[0], known));
    case "profile add":
      return wordsOf(known.apis.map(({ name }) => name));
    case "profile remove":
      return wordsOf([...known.profiles.keys()]);
    case "auth check":
      return wordsOf(nextSteps(typed.operands, apiOf(typed, known)));
    default:
      return typed.operation === undefined ? [] : parameterWords(typed.operation, index, known);
  }
}

/** The values of a path parameter that takes but a few, or the slugs of the objects that the workspace has added. */
function parameterWords({ arguments: taken, input: root }: OperationDetail, index: number, known: Known): Candidate[] {
  const name = taken.filter((one) => one.in === "path" || one.in === "file")[index]?.name ?? "";
  if (name === "entitySlug") return wordsOf(customObjects(known));
  const schema = schemaAt([name], root, root);
  return schema === undefined ? [] : wordsOf(choicesOf(layersOf(schema, root)));
}

/** The paths of operations without parameters, by their HTTP method. */
function pathsFor(method = "", { apis }: Known): string[] {
  const operations = apis.flatMap((api) => api.describe().summary.operations);
  const paths = operations.filter((one) => one.httpMethod === method.toUpperCase() && !one.path.includes("{"));
  return [...new Set(paths.map(({ path }) => path))];
}

/** The names that go on from some steps: resources, then methods. */
function nextSteps(steps: readonly string[], api: OfferedAPI): string[] {
  const start = steps.map((step) => `${step}.`).join("");
  const names = api.describe().summary.operations.map(({ name }) => name);
  const next = names
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length).split(".")[0] ?? "");
  return [...new Set(next)];
}

/** The slugs of the objects that the workspace has added. */
export function customObjects({ workspace }: Known): string[] {
  return [...new Set(workspace.flatMap(({ object }) => /^objects\/(.+)$/.exec(object)?.[1] ?? []))];
}

/** The API that is named, or the first. */
export function apiOf({ path, options }: Typed, { apis }: Known): OfferedAPI {
  const name = options.get("--api") ?? path[0];
  const [first] = apis;
  const found = apis.find((api) => api.name === name) ?? first;
  if (found === undefined) throw new TypeError("A program has an API.");
  return found;
}

/** The operation that a command calls. */
export function findOperation(
  [name = "", ...steps]: readonly string[],
  apis: readonly OfferedAPI[],
): OperationDetail | undefined {
  const described = apis.find((api) => api.name === name)?.describe();
  const summary = described?.summary.operations.find((one) => one.name === steps.join("."));
  return summary && described?.operation(summary.name);
}

export function wordsOf(words: readonly string[]): Candidate[] {
  return words.map((word) => ({ word, text: "" }));
}
