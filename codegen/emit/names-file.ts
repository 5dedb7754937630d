import type { API } from "../model/model.ts";
import { describeOrigin } from "./module-head.ts";

/** The file that keeps names, in the client's folder. */
export const namesFile = "names.json";

/** Names by operation, as JSON: read back by the next run, so that no name moves when operations are added. */
export function emitNames(api: Pick<API, "location">, names: ReadonlyMap<string, string>): string {
  return `${JSON.stringify({ "//": describeOrigin(api), names: Object.fromEntries(names) }, undefined, 2)}\n`;
}

/**
 * The names that such a file keeps.
 * @throws SyntaxError if it is no JSON
 */
export function parseNames(text: string): Map<string, string> {
  const { names }: { names?: object } = Object(JSON.parse(text));
  return new Map(Object.entries(names ?? {}).filter(([, name]) => typeof name === "string"));
}
