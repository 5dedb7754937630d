import { JSONPathEnvironment, JSONPathError } from "json-p3";
import { messageOf } from "../document/document-error.ts";

/** A value in a document, with the object or array that holds it; the root has none. */
export interface SelectedNode {
  readonly value: unknown;
  readonly holder?: object;
  readonly key: string;
  /** From the root: `paths`, `/pets`, `get` */
  readonly location: readonly string[];
}

export type Select = (document: unknown) => SelectedNode[];

/**
 * What a JSONPath of RFC 9535 selects, each node once.
 * @throws Error that says what is wrong with the path
 */
export function compilePath(path: string): Select {
  const query = explainFault(() => environment.compile(path));
  return (document) => {
    // A path may select a node twice, as `$['a', 'a']` does.
    const nodes = new Map([...explainFault(() => query.query(asJSON(document)))].map((node) => [node.path, node]));
    return [...nodes.values()].map(({ location, value }) => nodeAt(document, location.map(String), value));
  };
}

/** Names with a hyphen need brackets; the library takes them without, which other tools refuse. */
export function findBareHyphen(path: string): string | undefined {
  const withoutTexts = path.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
  return /\.([\p{L}_][\p{L}\d_]*-[\p{L}\d_-]*)/u.exec(withoutTexts)?.[1];
}

const environment = strictAboutPatterns(new JSONPathEnvironment({ maxRecursionDepth: Number.MAX_SAFE_INTEGER }));

/** A pattern that is no I-Regexp (RFC 9485) would select nothing, in silence. */
function strictAboutPatterns(one: JSONPathEnvironment): JSONPathEnvironment {
  for (const name of ["match", "search"]) {
    const standard = one.functionRegister.get(name);
    if (standard === undefined) continue;
    Object.assign(standard, { throwErrors: true });
    const areTexts = (args: unknown[]): boolean => args.every((argument) => typeof argument === "string");
    one.functionRegister.set(name, {
      argTypes: standard.argTypes,
      returnType: standard.returnType,
      call: (...args: unknown[]): unknown => areTexts(args) && standard.call(...args),
    });
  }
  return one;
}

function explainFault<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const position = error instanceof JSONPathError ? `, at character ${error.token.index + 1}` : "";
    // The library ends its messages with the path and the position in it.
    throw new Error(messageOf(error).replace(/ \('[^]*':\d+\)$/, "") + position, { cause: error });
  }
}

/** The types of the library do not know that whatever YAML gives can be read like JSON. */
function asJSON(document: unknown): Parameters<JSONPathEnvironment["query"]>[1] {
  return document as Parameters<JSONPathEnvironment["query"]>[1];
}

function nodeAt(document: unknown, location: string[], value: unknown): SelectedNode {
  const key = location.at(-1);
  if (key === undefined) return { value, key: "", location };
  let holder = Object(document);
  for (const part of location.slice(0, -1)) holder = Object(Reflect.get(holder, part));
  return { value, holder, key, location };
}
