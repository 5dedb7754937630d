import type { ObjectModel } from "../workspace/workspace-model.ts";
import { listedBy, recordName } from "./emit-methods.ts";
import { rulesOf } from "./object-rules.ts";
import { mentions } from "./text.ts";

/**
 * What the file takes from the client. The compiler does not check the file itself, which took a program of fifty calls three
 * times as long as the calls, so that a name which the client no longer has would be `any` in silence. This one type is looked
 * at by whoever makes a client.
 *
 * @param code the file so far
 */
export function emitCurrent(code: string, objects: readonly ObjectModel[]): string[] {
  const records = [...new Set(objects.map(({ resource }) => recordName(resource)))];
  const used = [
    ...new Set([...namesOf(code), "LightfieldOptions"].map((name) => `api.${name}`)),
    ...records.flatMap((name) => [`api.${name}["fields" | "relationships"]`, `api.${name}List["data"]`]),
    ...["LinkChange", "LinkToOneChange", "OpenString", "RequestOptions"].filter((name) => mentions(code, name)),
    ...["APIPromise<0>", "PagePromise<0, 0>"].filter((name) => mentions(code, name.replace(/<.*/, ""))),
  ];
  return [
    "/** What this file takes from the client: with one that has it no longer, `new WorkspaceLightfield()` does not compile. */",
    "type IfCurrent<Client> = [Lightfield, keyof Used] extends [UsedMethods, string | number]",
    "  ? Client",
    '  : { outdated: "Run `npx @lightfield-wootiv/cli types` again: this file was made for another version." };',
    "",
    "type Used =",
    ...used.sort().map((name, index) => `  | ${name}${index === used.length - 1 ? ";" : ""}`),
    "",
    "type UsedMethods = {",
    ...emitUsedMethods(objects).map((line) => `  ${line}`),
    "};",
  ];
}

function emitUsedMethods(objects: readonly ObjectModel[]): string[] {
  const standard = objects.flatMap((object) => {
    if (object.resource === undefined) return [];
    const history =
      rulesOf(object) === undefined ? [] : ["fieldHistory(id: string, key: string, query: unknown): unknown;"];
    return [`${object.resource}: { ${[...methodsOn([]), ...history].join(" ")} };`];
  });
  const lists = objects.flatMap(({ resource }) => {
    const method = resource === undefined ? undefined : listedBy[resource];
    return method === undefined ? [] : [`${method}(listId: string, query: unknown): unknown;`];
  });
  const hasCustom = objects.some(({ resource }) => resource === undefined);
  return [
    ...standard,
    ...(lists.length === 0 ? [] : [`list: { ${lists.join(" ")} };`]),
    ...(hasCustom ? [`object: { ${methodsOn(["slug: string"]).join(" ")} };`] : []),
  ];
}

function methodsOn(leading: readonly string[]): string[] {
  const method = (name: string, ...parameters: string[]): string =>
    `${name}(${[...leading, ...parameters].join(", ")}): unknown;`;
  return [
    method("list", "query: unknown"),
    method("create", "body: unknown"),
    method("retrieve", "id: string"),
    method("update", "id: string", "body: unknown"),
    method("delete", "id: string"),
  ];
}

/** Names of the client in code, where no comment or text has them. */
function namesOf(code: string): string[] {
  const tokens = code.matchAll(/\/\*.*?\*\/|"(?:\\.|[^"\\])*"|\bapi\.(\w+)/gs);
  return [...tokens].flatMap(([, name]) => (name === undefined ? [] : [name]));
}
