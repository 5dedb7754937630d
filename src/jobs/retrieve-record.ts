import type { Call } from "../call/call.ts";
import { settingsOf } from "../client/transport.ts";
import type { Transport } from "../client/transport.ts";
import { digest } from "./canonical.ts";
import type { RecordResource } from "./resource.ts";

/** What has the method by which a record is retrieved. */
type Retrieving<Item> = Pick<RecordResource<Item>, "retrieve">;

/** Retrieves a record by a method whose options come after the ID, or after a query. */
export function retrieveRecord<Item>(resource: Retrieving<Item>, id: string, options: object): PromiseLike<Item> {
  const call = retrieveCall(resource, id, options);
  const comesLater = call !== undefined && call.options !== options;
  return comesLater ? resource.retrieve(id, {}, options) : resource.retrieve(id, options);
}

/**
 * 16 hexadecimal digits for the API, base URL and path of a resource, by which a journal knows where it belongs. Not for
 * the key, which may change while an import goes on. Empty for what is no resource of a generated client.
 */
export function resourceDigest(resource: RecordResource<unknown>): string {
  const call = retrieveCall(resource, "", {});
  return call === undefined ? "" : digest([call.api, call.baseURL, call.path].join("\n"));
}

interface RetrieveCall extends Pick<Call, "path" | "options"> {
  readonly api: string;
  readonly baseURL: string;
}

/**
 * The call that `retrieve` makes of its arguments, over a transport that sends nothing. `undefined`: it is no method of a
 * generated client, and may do anything.
 */
function retrieveCall(resource: Retrieving<unknown>, id: string, options: object): RetrieveCall | undefined {
  if (!("transport" in resource) || Object.hasOwn(resource, "retrieve")) return undefined;
  const calls: Call[] = [];
  const send = (call: Call): Promise<never> => {
    calls.push(call);
    return new Promise(() => {});
  };
  const silent: Retrieving<unknown> = Object.create(resource, { transport: { value: { send } } });
  try {
    const { api, baseURL } = settingsOf(resource.transport as Transport);
    silent.retrieve(id, options).then(undefined, () => {});
    return calls[0] && { ...calls[0], api: api.name, baseURL };
  } catch {
    return undefined; // a transport of another package, or a class over the generated one with private members
  }
}
