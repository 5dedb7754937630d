import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { methodMembers } from "../../codegen/document/document.ts";
import { generate } from "../../codegen/generate.ts";
import type { GeneratedClient } from "../../codegen/generate.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";

/** What a vendor may do to a document without asking us. */
interface Rewriting {
  schemaName: (name: string) => string;
  operationId: string;
  keepsPath: (path: string) => boolean;
}

const location = {
  runtime: "../../src/runtime.ts",
  extension: ".ts",
  source: "vendor.yaml",
  advice: "run again",
} as const;

async function generateFrom(api: string, text: string): Promise<GeneratedClient> {
  const file = join(await folderOf({}), "vendor.json");
  await writeFile(file, text);
  const overlays = [`openapi/${api}.overlay.yaml`];
  return generate({ document: file, overlays, withPaths: true, location });
}

function rewrite(api: string, { schemaName, operationId, keepsPath }: Rewriting): string {
  const document = parse(readFileSync(`openapi/${api}.yaml`, "utf8"));
  const { schemas } = document.components;
  document.components.schemas = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [schemaName(name), schema]),
  );
  document.paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => keepsPath(path)));
  const items = Object.values<Record<string, { operationId: string }>>(document.paths);
  const operations = items.flatMap((item) => methodMembers.flatMap((method) => item[method] ?? []));
  for (const [index, operation] of operations.entries()) operation.operationId = `${operationId}${index}`;
  return JSON.stringify(document).replace(
    /"#\/components\/schemas\/([^"/]+)"/g,
    (_, name: string) => `"#/components/schemas/${schemaName(name)}"`,
  );
}

/** Where each operation is found: `GET /v1/accounts` → `account.list`. */
function namesOf({ normal }: GeneratedClient): Map<string, string> {
  return new Map(
    normal.operations.map(({ httpMethod, path, resource, method }) => [
      `${httpMethod.toUpperCase()} ${path}`,
      `${resource}.${method}`,
    ]),
  );
}

test.each(["lightfield", "wootiv"])(
  "%s: names stay when a vendor calls operations and schemas otherwise and has fewer",
  async (api) => {
    const ours = namesOf(
      await generateFrom(api, rewrite(api, { schemaName: (name) => name, operationId: "x", keepsPath: () => true })),
    );
    const paths = [...new Set([...ours.keys()].map((operation) => operation.split(" ")[1] ?? ""))];
    const dropped = new Set(paths.filter((_, index) => index % 4 === 3));
    const vendor = await generateFrom(
      api,
      rewrite(api, {
        schemaName: (name) => `${name}_DTO`,
        operationId: "operation.with.dots",
        keepsPath: (path) => !dropped.has(path),
      }),
    );
    const kept = [...ours].filter(([operation]) => !dropped.has(operation.split(" ")[1] ?? ""));
    expect(kept.length).toBeLessThan(ours.size);
    expect([...namesOf(vendor)]).toEqual(kept);
    expect(vendor.loaded.warnings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^no longer matches anything: \$\.paths/)]),
    );
    expect(vendor.loaded.warnings).toHaveLength(ours.size - kept.length);
    const files = [...vendor.files].map(([path, text]): [string, string] => [`vendor/${path}`, text]);
    expect(compile("", new Map(files))).toEqual([]);
  },
);

test("an operation that is new in a vendor's document is named by rule, beside the chosen names", async () => {
  const document = parse(readFileSync("openapi/lightfield.yaml", "utf8"));
  document.paths["/v1/accounts/{id}/restore"] = {
    post: {
      tags: ["Accounts"],
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      responses: {},
    },
  };
  const { normal } = await generateFrom("lightfield", JSON.stringify(document));
  const [added, ...others] = normal.operations.filter(({ isNamedByRule }) => isNamedByRule);
  expect(`${added?.resource}.${added?.method}`).toBe("accounts.restore");
  expect(others).toEqual([]);
});

test("shapes written in place, without a single schema of their own, keep every method", async () => {
  const text = rewrite("lightfield", {
    schemaName: (name) => name,
    operationId: "x",
    keepsPath: (path) => !path.includes("{"),
  });
  const document = JSON.parse(text);
  const inline = (value: unknown, depth: number): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => inline(item, depth));
    const reference = /^#\/components\/schemas\/(.+)$/.exec(String(Reflect.get(value, "$ref")))?.[1];
    if (reference !== undefined) return depth > 3 ? {} : inline(document.components.schemas[reference], depth + 1);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inline(member, depth)]));
  };
  const paths = inline(document.paths, 0);
  const components = inline({ ...document.components, schemas: {} }, 0);
  const client = await generateFrom("lightfield", JSON.stringify({ ...document, paths, components }));
  expect(namesOf(client).get("GET /v1/accounts")).toBe("account.list");
  expect(namesOf(client).size).toBe(client.normal.operations.length);
  const files = [...client.files].map(([path, text]): [string, string] => [`vendor/${path}`, text]);
  expect(compile("", new Map(files))).toEqual([]);
});
