import { settingsOf, Transport } from "../client/transport.ts";
import { SDKError } from "../platform/errors.ts";
import { isRetrievable } from "./retrievable.ts";

/**
 * Holds the resources that a caller gives for relationships against the records of a page, of which any may lack any key.
 * @throws SDKError for the resource of other records, where a relationship says by `objectType` of which it is
 */
export function checkRelated(records: readonly unknown[], resources: object): void {
  for (const [key, resource] of Object.entries(resources)) {
    const type = records.map((record) => relatedType(record, key)).find((name) => name !== undefined);
    if (type !== undefined && isOfOthers(resource, type)) {
      throw new SDKError(`The records behind ${key} are of the type ${type}: give it client.${type}.`);
    }
  }
}

function relatedType(record: unknown, key: string): string | undefined {
  const relationships: unknown = Reflect.get(Object(record), "relationships");
  const link: unknown = Reflect.get(Object(relationships), key);
  const type: unknown = Reflect.get(Object(link), "objectType");
  return typeof type === "string" ? type : undefined;
}

/** Whether the client has a resource for records of the type, and this is another one. */
function isOfOthers(resource: unknown, type: string): boolean {
  const transport: unknown = Reflect.get(Object(resource), "transport");
  if (!(transport instanceof Transport)) return false; // one of the caller's own
  const { client = {} } = settingsOf(transport);
  const right: unknown = Object.hasOwn(client, type) ? Reflect.get(client, type) : undefined;
  return isRetrievable(right) && !(resource instanceof right.constructor);
}
