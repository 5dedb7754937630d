import { join } from "node:path";
import { findCommonErrors, otherStatuses } from "../../codegen/emit/common-errors.ts";
import type { CommonErrors } from "../../codegen/emit/common-errors.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { generateOwnClient } from "../../codegen/project.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";
import { loadModule } from "../support/load-client.ts";
import { hangUp, json, serve, text } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

const string = { type: "string" };
const missing = object({ missing: string });
const invalid = object({ fields: { type: "array", items: string } });

function object(properties: object): object {
  return { type: "object", required: Object.keys(properties), properties };
}

function body(schema: object, mediaType = "application/json"): object {
  return { description: "", content: { [mediaType]: { schema } } };
}

const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Sample", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/kilns/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: string }],
      get: {
        operationId: "kiln.retrieve",
        responses: {
          200: body(string),
          404: { $ref: "#/components/responses/Missing" },
          422: body(invalid, "application/problem+json"),
          "4xx": body(object({ reason: string })),
          503: body({ ...object({ until: string }), description: "When the kiln is back." }),
        },
      },
      put: {
        operationId: "kiln.update",
        responses: {
          204: { description: "" },
          404: { $ref: "#/components/responses/Missing" },
          409: {
            description: "",
            content: {
              "application/json": { schema: invalid },
              "application/problem+json": { schema: { $ref: "#/components/schemas/Fault" } },
            },
          },
          410: { description: "Sold." },
          default: body(object({ message: string })),
        },
      },
      delete: {
        operationId: "kiln.delete",
        responses: { 204: { description: "" }, default: body({ $ref: "#/components/schemas/Fault" }) },
      },
      patch: { operationId: "kiln.fire", responses: { default: body({ $ref: "#/components/schemas/Fault" }) } },
      options: { operationId: "kiln.check", responses: { 204: { description: "" }, 404: body(string) } },
    },
  },
  components: {
    responses: { Missing: body(missing) },
    schemas: { Fault: object({ fault: string }) },
  },
});

interface Kiln {
  retrieve(id: string): Promise<unknown>;
  update(id: string): Promise<unknown>;
}

interface Exports {
  Sample: new (options: object) => { kiln: Kiln; request(call: object): Promise<unknown> };
  isSampleError(error: unknown, method: string): boolean;
}

describe("a guard tells that a method has failed", () => {
  let exports: Exports;
  beforeAll(async () => {
    exports = await loadModule<Exports>(document);
  });

  async function errorOf(handler: Handler, method: "retrieve" | "update" | "request" = "retrieve"): Promise<unknown> {
    const { baseURL } = await serve(handler);
    const client = new exports.Sample({ apiKey: "key", baseURL, maxRetries: 0 });
    const call =
      method === "request" ? client.request({ method: "GET", path: "/kilns/k1" }) : client.kiln[method]("k1");
    return call.then(
      () => undefined,
      (error: unknown) => error,
    );
  }

  test.each<[is: boolean, what: string, handler: Handler]>([
    [true, "with an object", json({ missing: "k1" }, 404)],
    [true, "with an object under a media type that is not JSON's", text('{"missing":"k1"}', "text/plain", 404)],
    [true, "with a list", json(["k1"], 404)],
    [true, "with a status that the document does not describe", json({}, 500)],
    [false, "with the page of a gateway", text("<html>", "text/html", 502)],
    [false, "with a text as JSON", json("none", 404)],
    [false, "with null", json(null, 404)],
    [false, "with nothing", (response) => response.writeHead(404).end()],
    [false, "without a response", hangUp],
    [false, "not at all", json("k1")],
  ])("%s: %s", async (is, _, handler) => {
    expect(exports.isSampleError(await errorOf(handler), "kiln.retrieve")).toBe(is);
  });

  test("and not another one", async () => {
    expect(exports.isSampleError(await errorOf(json({}, 404), "update"), "kiln.retrieve")).toBe(false);
    expect(exports.isSampleError(await errorOf(json({}, 404), "request"), "kiln.retrieve")).toBe(false);
    const error = await errorOf(json({}, 404));
    expect(error).toMatchObject({ name: "NotFoundError", api: "Sample", call: "kiln.retrieve" });
    expect(exports.isSampleError(Object.assign(Object(error), { api: "Other" }), "kiln.retrieve")).toBe(false);
  });

  test("and takes whatever was thrown", () => {
    for (const error of [undefined, null, "kiln.retrieve", { status: 404 }, new Error("kiln.retrieve")]) {
      expect(exports.isSampleError(error, "kiln.retrieve")).toBe(false);
    }
  });
});

test("the bodies of errors have types by status, as the document describes them", async () => {
  const folder = await folderOf({ "sample.json": document });
  const { files } = await generateOwnClient({ document: join(folder, "sample.json"), overlays: [] });
  expect(files.get("errors.ts")).toContain(`export interface SampleErrors {
  "kiln.retrieve": { 404: MissingBody; 422: ErrorBody; 503: KilnRetrieve503Body; "4XX": KilnRetrieve4XXBody };
  "kiln.update": { 404: MissingBody; 409: ErrorBody | Fault; 410: unknown; default: KilnUpdateErrorBody };
  "kiln.delete": { default: Fault };
}`);
  const code = `
    import { isSampleError } from "../generated/sample/index.ts";
    import type { SampleErrors } from "../generated/sample/index.ts";
    import { BadRequestError, NotFoundError } from "../src/index.ts";
    type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
    function same<A, B>(_same: Same<A, B>): void {}
    export function check(error: unknown): void {
      if (isSampleError(error, "kiln.retrieve")) {
        same<typeof error.error, unknown>(true);
        if (error.status === 404) error.error.missing satisfies string;
        if (error.status === 418) error.error.reason satisfies string;
        if (error.status === 500) same<typeof error.error, unknown>(true);
        if (error.status === 503) error.error.until satisfies string;
        if (error instanceof NotFoundError) error.error.missing satisfies string;
        if (error instanceof BadRequestError) error.error.reason satisfies string;
        switch (error.status) {
          case 422:
            error.error.fields satisfies string[];
            // @ts-expect-error TS2339: of another status
            void error.error.missing;
        }
        error.retryAfter satisfies number | undefined;
        // @ts-expect-error TS2367: no status of an error
        if (error.status === 200) return;
      } else if (isSampleError(error, "kiln.update")) {
        if (error.status === 404) error.error.missing satisfies string;
        if (error.status === 409 && "fields" in error.error) error.error.fields satisfies string[];
        if (error.status === 410) same<typeof error.error, unknown>(true);
        if (error.status === 429) error.error.message satisfies string;
      } else if (isSampleError(error, "kiln.delete")) {
        error.error.fault satisfies string;
      }
      // @ts-expect-error TS2345: its errors have no JSON objects
      isSampleError(error, "kiln.check");
      // @ts-expect-error TS2345: whatever comes is its response
      isSampleError(error, "kiln.fire");
    }
    export function show(missing: SampleErrors["kiln.retrieve"][404]): string {
      return missing.missing;
    }
  `;
  expect(compile(code, new Map([...files].map(([path, content]) => [`sample/${path}`, content])))).toEqual([]);
});

test("a document whose errors have no such bodies has no guard", async () => {
  const folder = await folderOf({ "sample.json": document.replaceAll(/application\/(problem.)?json/g, "text/xml") });
  const { files } = await generateOwnClient({ document: join(folder, "sample.json"), overlays: [] });
  expect([...files.keys()]).not.toContain("errors.ts");
  expect(files.get("index.ts")).not.toContain("errors");
});

/** The bodies of one method, by status: `Fault` but for those that are named. */
function bodiesOf(statuses: string): { method: string; bodies: Record<string, string> } {
  const entries = statuses.split(" ").map((status) => status.split("="));
  return {
    method: statuses,
    bodies: Object.fromEntries(entries.map(([status = "", body = "Fault"]) => [status, body])),
  };
}

test.each<[what: string, methods: string[], common: CommonErrors | undefined, others: (string[] | undefined)[]]>([
  [
    "what all share has a name, and methods have others beside it",
    ["401 429", "401 404 429", "400 401 4XX 429"],
    { body: "Fault", statuses: ["401", "429"] },
    [[], ["404"], ["400", "4XX"]],
  ],
  [
    "one of ten without it, or with other bodies, is printed as before",
    [...Array.from({ length: 9 }, () => "401 429"), "401", "401 404=Missing 429"],
    { body: "Fault", statuses: ["401", "429"] },
    [...Array.from({ length: 9 }, () => []), undefined, undefined],
  ],
  ["one status is no name's worth", ["401", "401", "401 404"], undefined, []],
  ["nor are two methods", ["401 429", "401 429"], undefined, []],
  ["nor what half of them have", ["401 429", "401 429", "401 429", "400 404", "400 404", "400 404"], undefined, []],
])("statuses that most methods share: %s", (_, methods, common, others) => {
  const bodies = methods.map(bodiesOf);
  expect(findCommonErrors(bodies)).toEqual(common);
  if (common !== undefined) expect(bodies.map((one) => otherStatuses(one, common))).toEqual(others);
});
