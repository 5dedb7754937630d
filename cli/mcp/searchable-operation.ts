import { layersOf, membersOf } from "../description/definitions-for.ts";
import type { JSONSchema, OperationDetail } from "../description/operation.ts";

/** What is searched of an operation. */
export interface SearchableOperation {
  /** `lightfield.account.list` */
  readonly id: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** What the resource is, in words. */
  readonly resource: string;
  /** The members of what it takes and gives, with what they are. */
  readonly members: string;
  /** What it can do with what belongs to a record: `add`, `remove`. */
  readonly changes: readonly string[];
}

/** How deep members lie of which somebody may speak: `body.fields.$email`, and `fields.$email` of a record. */
const [depthOfInput, depthOfRecord] = [3, 2];

/** How deep `add` and `remove` lie: `body.relationships.$accounts.add`. */
const depthOfChanges = 4;

/** @param resource what the resource is, in words */
export function searchableOf(id: string, operation: OperationDetail, resource: string): SearchableOperation {
  const { path, summary, description, input, output, item } = operation;
  const record = item ?? output ?? {};
  const members = new Set([...textsOf(input, input, depthOfInput), ...textsOf(record, record, depthOfRecord)]);
  const changes = ["add", "remove"].filter(
    (name) => belongsTo(id, input) || hasMember(input, name, input, depthOfChanges),
  );
  return { id, path, summary, description, resource, members: [...members].join(" "), changes };
}

/** Whether an update moves a record into what is named by its kind and an ID: `contactGroupId` of a contact. */
function belongsTo(id: string, input: JSONSchema): boolean {
  const [resource = "", method] = id.split(".").slice(-2);
  const body = membersOf(input, input).get("body");
  const names = body === undefined || method !== "update" ? [] : [...membersOf(body, input).keys()];
  return names.some((name) => name.endsWith("Id") && name.startsWith(resource.replace(/s$/, "")));
}

function hasMember(schema: JSONSchema, name: string, root: JSONSchema, depth: number): boolean {
  const members = depth === 0 ? new Map<string, JSONSchema>() : membersOf(schema, root);
  return members.has(name) || [...members.values()].some((member) => hasMember(member, name, root, depth - 1));
}

/** The names of members, and the first sentences of their descriptions. */
function textsOf(schema: JSONSchema, root: JSONSchema, depth: number): string[] {
  if (depth === 0) return [];
  return [...membersOf(schema, root)].flatMap(([name, member]) => {
    const descriptions = layersOf(member, root).map(({ description }) => description);
    const sentences = descriptions.flatMap((text) => (typeof text === "string" ? firstSentence(text) : []));
    return [name, ...sentences, ...textsOf(member, root, depth - 1)];
  });
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/)[0] ?? "";
}
