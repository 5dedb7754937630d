import { layersOf, membersOf } from "../description/definitions-for.ts";
import type { JSONSchema, OperationDetail } from "../description/operation.ts";
import { schemaAt } from "../input/value-at.ts";
import { firstSentence, kebabCase } from "./names.ts";

/** A query parameter as an option. */
export interface QueryOption {
  /** As it is sent. */
  readonly parameter: string;
  /** Without its dashes: `created-after`. */
  readonly flag: string;
  /** What stands for its value: `number`. */
  readonly value: string;
  readonly description: string;
  readonly isRepeated: boolean;
  readonly choices: readonly string[];
}

/** The parameters that are options of their own: but for the size of a page, which goes by how much is wanted. */
export function queryOptions({ input: root, kind }: OperationDetail): QueryOption[] {
  const schema = schemaAt(["query"], root, root);
  if (schema === undefined) return [];
  return [...membersOf(schema, root)]
    .filter(([parameter]) => isOptionName(parameter) && !(kind === "list" && parameter === "limit"))
    .map(([parameter, member]) => {
      const layers = layersOf(member, root);
      const flag = kebabCase(parameter);
      return {
        parameter,
        flag: ownFlags.has(flag) ? `query-${flag}` : flag,
        value: valueName(layers),
        description: firstSentence(descriptionOf(layers)),
        isRepeated: layers.some(({ type }) => type === "array"),
        choices: choicesOf(layers),
      };
    });
}

/** `$name[equal]` is a condition, which --filter gives. */
function isOptionName(parameter: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(parameter);
}

/** Whether there are conditions on fields, of which the document lists none or a few. */
export function takesConditions({ input: root }: OperationDetail): boolean {
  const schema = schemaAt(["query"], root, root);
  if (schema === undefined) return false;
  const isOpen = layersOf(schema, root).some(({ patternProperties }) => patternProperties !== undefined);
  return isOpen || ![...membersOf(schema, root).keys()].every(isOptionName);
}

export function choicesOf(layers: readonly JSONSchema[]): string[] {
  return layers
    .flatMap((layer) => [layer["enum"] ?? [], layer["const"] ?? []].flat())
    .filter((value) => typeof value === "string");
}

export function descriptionOf(layers: readonly JSONSchema[]): string {
  return layers.map((layer) => layer["description"]).find((text) => typeof text === "string") ?? "";
}

export function valueName(layers: readonly JSONSchema[]): string {
  const types = layers.flatMap(({ type }) => [type ?? []].flat()).filter((type) => type !== "null");
  const [first = "value"] = types;
  return first === "integer" ? "number" : first === "string" || first === "array" ? "value" : String(first);
}

/** The options that every operation has. One that the API needs as well, `fields`, is both. */
const ownFlags = new Set(
  (
    "all limit data set header cookie output json columns profile env-file base-url environment retries timeout deadline " +
    "pacing no-pacing check no-check labels proxy dry-run yes idempotency-key to help"
  ).split(" "),
);
