import type { Document, Schema } from "../../codegen/document/document.ts";
import { normalize } from "../../codegen/normalize/normalize.ts";
import { emitTypes } from "../../codegen/types/emit-types.ts";
import { compile } from "./compile.ts";

/** Schemas, and code that uses their types: what compiles, and what must not. */
export interface TypeRow {
  readonly what: string;
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Expressions; each type is `T.Name`. */
  readonly right: readonly string[];
  readonly wrong?: readonly string[];
  /** Whether a body holds the schemas, or a response does. */
  readonly isSent?: boolean;
  readonly openapi?: string;
}

/** What is not as its row says, by the name of the row: all rows in one run of the compiler. */
export function checkRows(rows: readonly TypeRow[]): Map<string, string[]> {
  const files = new Map(rows.map((row, index) => [`rows/${index}.ts`, typesOf(row)]));
  const uses = rows.flatMap(({ what, right, wrong = [] }, index) => [
    ...right.map((code) => ({ what, code: code.replaceAll("T.", `T${index}.`), isRight: true })),
    ...wrong.map((code) => ({ what, code: code.replaceAll("T.", `T${index}.`), isRight: false })),
  ]);
  const head = [
    ...rows.map((_, index) => `import type * as T${index} from "../generated/rows/${index}.ts";`),
    "export type IsNever<X> = [X] extends [never] ? true : false;",
  ];
  const lines = uses.map(({ code }, index) => `export const v${index}: unknown = ${code};`);
  const errors = compile([...head, ...lines].join("\n"), files);
  const inUse = uses.map((_, index) =>
    errors.find((error) => error.startsWith(`test/user.ts:${head.length + index + 1} `)),
  );
  const elsewhere = errors.filter((error) => !error.startsWith("test/user.ts:"));
  const failures = uses.flatMap(({ what, code, isRight }, index): [string, string][] => {
    const error = inUse[index];
    return isRight === (error === undefined) ? [] : [[what, `${code}: ${error ?? "compiles"}`]];
  });
  const inTypes = elsewhere.map((error): [string, string] => [nameOfFile(error, rows), error]);
  return group([...failures, ...inTypes]);
}

function nameOfFile(error: string, rows: readonly TypeRow[]): string {
  const index = Number(/^generated\/rows\/(\d+)\.ts/.exec(error)?.[1]);
  return rows[index]?.what ?? "";
}

function group(entries: readonly (readonly [key: string, value: string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function typesOf({ schemas, isSent = false, openapi = "3.1.0" }: TypeRow): string {
  const references = Object.keys(schemas).map((name): Schema => ({ $ref: `#/components/schemas/${name}` }));
  const content = { "application/json": { schema: { anyOf: references } } };
  const operation = isSent
    ? { requestBody: { content }, responses: {} }
    : { responses: { 200: { description: "Done", content } } };
  const document: Document = {
    openapi,
    info: { title: "Rows", version: "1" },
    paths: { "/rows": { post: operation } },
    components: { schemas },
  };
  const { types } = normalize({ file: "rows.json", text: "{}", document }, "Rows");
  const declarations = emitTypes(types).map(({ text }) => text);
  return [
    'import type { OpenString, Uploadable } from "../../src/runtime.ts";',
    "export type Used = OpenString | Uploadable;",
    ...declarations,
  ].join("\n");
}
