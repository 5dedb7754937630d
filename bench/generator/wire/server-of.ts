import { asList } from "./read-document.ts";
import type { DocumentReader, JsonObject } from "./read-document.ts";
import type { SampleCall } from "./sample-call.ts";

/** Where a client goes whose document has no address of its own. */
export const givenBaseURL = "https://given.example/base";

/**
 * The operation's own server, else that of its path, else that of the document, each with the defaults of its variables.
 * One that is no address at all is passed over.
 */
export function serverOf(
  { root, follow }: DocumentReader,
  { operation, item }: Pick<SampleCall, "operation" | "item">,
): string {
  const lists = [operation["servers"], item["servers"], root["servers"]].map(asList);
  const addresses = lists.flatMap((list) => (list.length > 0 ? [addressOf(follow(list[0]), follow)] : []));
  return addresses.find((address) => URL.canParse(address)) ?? givenBaseURL;
}

function addressOf(server: JsonObject, follow: DocumentReader["follow"]): string {
  const variables = follow(server["variables"]);
  const address = String(server["url"] ?? "/").replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    return String(follow(variables[name])["default"] ?? whole);
  });
  return /^https?:/.test(address) || address === "" ? address : givenBaseURL;
}
