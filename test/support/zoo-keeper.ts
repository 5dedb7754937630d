import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Parameter, Schema } from "../../codegen/document/document.ts";
import { generateOwnClient } from "../../codegen/project.ts";
import { folderOf } from "./files.ts";

export function object(properties: Record<string, Schema>, required: string[] = Object.keys(properties)): Schema {
  return { type: "object", required, properties };
}

export function refer(schema: string): Schema {
  return { $ref: `#/components/schemas/${schema}` };
}

/** The client of an API that has one operation, `zoo.create`. */
export async function generateFrom(
  schemas: Record<string, Schema>,
  body: Schema,
  answer: Schema = body,
  openapi = "3.1.0",
  parameters: Parameter[] = [],
): Promise<ReadonlyMap<string, string>> {
  const content = (schema: Schema): object => ({ content: { "application/json": { schema } } });
  const create = {
    tags: ["zoo"],
    parameters,
    requestBody: { required: true, ...content(body) },
    responses: { 200: { description: "Done", ...content(answer) } },
  };
  const info = { title: "Zoo Keeper", version: "1" };
  const servers = [{ url: "https://zoo.example.com" }];
  const file = join(await folderOf({}), "zoo.json");
  await writeFile(
    file,
    JSON.stringify({ openapi, info, servers, paths: { "/zoo": { post: create } }, components: { schemas } }),
  );
  return (await generateOwnClient({ document: file, overlays: [] })).files;
}

/** What the operation takes and gives, and all types, each on one line. */
export async function typesOf(...document: Parameters<typeof generateFrom>): Promise<string[]> {
  const files = await generateFrom(...document);
  const create = /create\((.*) \{/.exec(files.get("resources/zoo.ts") ?? "")?.[1] ?? "";
  const declarations = files.get("types.ts")?.replace(/^.*\n/, "").split("export type ").slice(1) ?? [];
  return [
    create.replace(", options?: RequestOptions", ""),
    ...declarations.map((one) =>
      one
        .replace(/\s+/g, " ")
        .replace(/([=:]) \| /g, "$1 ")
        .trim(),
    ),
  ];
}
