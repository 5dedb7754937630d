import type { API } from "../model/model.ts";
import { describeOrigin } from "./module-head.ts";

/** The file that keeps names, in the client's folder. */
export const namesFile = "names.json";

/**
 * Names by operation, as JSON: read back by the next run, so that no name moves when operations are added. The title of the
 * document tells its client from that of another one.
 */
export function emitNames(api: Pick<API, "location">, title: string, names: ReadonlyMap<string, string>): string {
  const content = { "//": describeOrigin(api), title, names: Object.fromEntries(names) };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** The title of the document, where such a file has it. */
export function parseTitle(text: string): string {
  const { title }: { title?: unknown } = Object(JSON.parse(text));
  return typeof title === "string" ? title : "";
}

/**
 * The names that such a file keeps.
 * @throws SyntaxError if it is no JSON
 */
export function parseNames(text: string): Map<string, string> {
  const { names }: { names?: object } = Object(JSON.parse(text));
  return new Map(Object.entries(names ?? {}).filter(([, name]) => typeof name === "string"));
}
