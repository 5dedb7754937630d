import type { Schema } from "../document/document.ts";
import type { PollValues } from "../document/extension-values.ts";
import { isJSON } from "../document/media-types.ts";
import { suggest } from "../document/suggest.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalResponse } from "../normalize/normalize-responses.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { memberFaults, responseMember } from "./extension-faults.ts";

const extension = "x-poll";

/** How the response says how far something has come, if the overlay says so and the document has that member. */
export function buildPoll(operation: NormalOperation, normal: NormalDocument): PollValues | undefined {
  return pollFaults(operation, normal).length > 0 ? undefined : operation.source[extension];
}

export function pollFaults(operation: NormalOperation, normal: NormalDocument): string[] {
  const poll = operation.source[extension];
  if (poll === undefined) return [];
  const { httpMethod, responses } = operation;
  if (httpMethod !== "GET") return [`has ${extension}, but is no GET that could be made again`];
  if (!responses.every(isJSONAlone)) {
    return [`has ${extension}, but a response that is not JSON alone`];
  }
  const { member, done, failed = [] } = poll;
  const missing = memberFaults(extension, "its response", [member], (name) => responseMember(operation, name, normal));
  if (missing.length > 0) return missing;
  const listed = responses.flatMap((response) => listedValues(response?.schema, member, normal.schemas));
  const unlisted = listed.length === 0 ? [] : [...done, ...failed].filter((value) => !listed.includes(value));
  return unlisted.map((value) => {
    const nearest = suggest(String(value), listed.map(String));
    return `has ${JSON.stringify(value)} in ${extension}, which ${member} never is${nearest && `; did you mean ${nearest}?`}`;
  });
}

/** Or nothing, as long as there is nothing to say. */
function isJSONAlone(response: NormalResponse): boolean {
  return response === undefined || (isJSON(response.mediaType) && !response.stream && response.others.length === 0);
}

/** The values of a member, as far as the document lists them. */
function listedValues(schema: Schema | undefined, name: string, table: SchemaTable): unknown[] {
  const member = table.read(table.read(schema)?.properties?.[name]);
  return [member, ...(member?.anyOf ?? [])].flatMap((one) => table.read(one)?.enum ?? []);
}
