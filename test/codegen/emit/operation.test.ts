import { describe, expect, test } from "vitest";
import { layOutMethod } from "../../../codegen/emit/method-text.ts";
import { emitOperation } from "../../../codegen/emit/operation.ts";
import type { Body } from "../../../codegen/model/body.ts";
import type { OperationMethod } from "../../../codegen/model/operation-method.ts";
import type { ResponseShape } from "../../../codegen/model/response-shape.ts";
import { argument, operation } from "./small-model.ts";

/** The printed method without its doc comment. */
function code(members: Partial<OperationMethod>): string {
  return layOutMethod(emitOperation(operation(members))).replace(/^\/\*\*[\s\S]*?\*\/\n/, "");
}

describe("a response", () => {
  test.each<[what: string, response: ResponseShape, returns: string, kind: string]>([
    ["of JSON", { kind: "json", type: "Pet" }, "APIPromise<Pet>", ""],
    [
      "that may be empty",
      { kind: "optional", type: "Pet" },
      "APIPromise<Pet | undefined>",
      'responseKind: "optional", ',
    ],
    [
      "of any JSON, or empty",
      { kind: "optional", type: "unknown" },
      "APIPromise<unknown>",
      'responseKind: "optional", ',
    ],
    ["without content", { kind: "none" }, "APIPromise<void>", 'responseKind: "none", '],
    ["that is no JSON", { kind: "response" }, "APIPromise<Response>", 'responseKind: "response", '],
  ])("%s", (_what, response, returns, kind) => {
    expect(code({ response })).toBe(
      `get(options?: RequestOptions): ${returns} {
  return this.transport.send({ name: "pet.get", method: "GET", path: "/pets", ${kind}options });
}
`,
    );
  });

  test("of a page", () => {
    const response = { kind: "page", style: "byOffset", envelope: "PetList", item: "Pet" } as const;
    expect(code({ name: "list", response })).toBe(
      `list(options?: RequestOptions): PagePromise<PetList, Pet> {
  return sendForPage(this.transport, { name: "pet.list", path: "/pets", pageStyle: byOffset, options });
}
`,
    );
    expect(emitOperation(operation({ response })).pageStyle).toBe("byOffset");
  });

  test("of another media type than JSON's own", () => {
    expect(code({ accept: "application/hal+json" })).toContain('accept: "application/hal+json",\n    options,\n');
  });
});

test("a query has to stand before options that each call needs, whatever it picks", () => {
  const id = { name: "X-Id", description: "", required: true, value: undefined };
  const printed = code({
    query: argument("query", "PetQuery", { required: false }),
    headers: { type: "PetHeaders", parameters: [id] },
    acceptedTypes: [
      { mediaType: "application/json", type: "Pet" },
      { mediaType: "text/csv", type: "string" },
    ],
  });
  expect(printed.match(/query: PetQuery \| undefined,/g)).toHaveLength(2);
  expect(printed).not.toContain("query?:");
});

test("path parameters come first, under the names of the wire", () => {
  const pathParameters = [argument("petId", "string", { wireName: "pet-id" }), argument("toy", "number")];
  expect(code({ path: "/pets/{pet-id}/toys/{toy}", pathParameters })).toBe(
    `get(petId: string, toy: number, options?: RequestOptions): APIPromise<Pet> {
  return this.transport.send({
    name: "pet.get",
    method: "GET",
    path: "/pets/{pet-id}/toys/{toy}",
    pathParams: { "pet-id": petId, toy },
    options,
  });
}
`,
  );
});

describe("a query", () => {
  test("that may be left out has a default", () => {
    expect(code({ query: argument("query", "PetListParams", { required: false }) })).toBe(
      `get(query: PetListParams = {}, options?: RequestOptions): APIPromise<Pet> {
  return this.transport.send({ name: "pet.get", method: "GET", path: "/pets", query, options });
}
`,
    );
  });

  test("with parameters in another style than the default names them", () => {
    const query = argument("query", "PetListParams");
    expect(code({ query, queryStyles: { fields: "comma", "sort by": "pipe" } })).toBe(
      `get(query: PetListParams, options?: RequestOptions): APIPromise<Pet> {
  return this.transport.send({
    name: "pet.get",
    method: "GET",
    path: "/pets",
    query,
    queryStyles: { fields: "comma", "sort by": "pipe" },
    options,
  });
}
`,
    );
  });
});

describe("a body", () => {
  const body = (members: Partial<Body>): Body => ({
    ...argument("body", "PetParams"),
    kind: "json",
    contentType: undefined,
    ...members,
  });

  test.each<[kind: Body["kind"], type: string, bodyType: string]>([
    ["json", "PetParams", ""],
    ["multipart", "PetParams", "bodyType: multipart, "],
    ["form", "PetParams", "bodyType: form, "],
    ["raw", "string", "bodyType: rawBody, "],
  ])("of the kind %s", (kind, type, bodyType) => {
    expect(code({ name: "add", httpMethod: "POST", body: body({ kind, type }) })).toBe(
      `add(body: ${type}, options?: RequestOptions): APIPromise<Pet> {
  return this.transport.send({ name: "pet.add", method: "POST", path: "/pets", body, ${bodyType}options });
}
`,
    );
  });

  test("of another media type than the usual one of its kind", () => {
    const patch = body({ contentType: "application/merge-patch+json" });
    expect(code({ httpMethod: "PATCH", body: patch })).toContain(
      '    body,\n    contentType: "application/merge-patch+json",\n    options,\n',
    );
  });

  test("that may be left out comes after a query that may not", () => {
    const query = argument("query", "PetQuery");
    expect(code({ body: body({ required: false }), query })).toContain(
      "get(query: PetQuery, body?: PetParams, options?: RequestOptions)",
    );
  });
});

test("styles that the runtime has functions for", () => {
  const ids = { ...argument("ids", "string[]"), style: { style: "matrix", explode: true } as const };
  const method = operation({
    path: "/pets/{ids}",
    pathParameters: [ids],
    query: argument("query", "PetQuery", { required: false }),
    queryStyles: {
      filter: { name: "deepObject", arrays: "indexes" },
      url: { name: "reserved", of: { name: "deepObject", arrays: undefined } },
      fields: "comma",
    },
  });
  expect(layOutMethod(emitOperation(method))).toContain(`
    pathParams: { ids },
    pathStyles: { ids: pathStyle("matrix", "explode") },
    query,
    queryStyles: { filter: deepObject("indexes"), url: reserved(deepObject()), fields: "comma" },
`);
  expect(emitOperation(method).runtimeValues).toEqual(["pathStyle", "deepObject", "reserved", "deepObject"]);
});

test("headers that are sent unless the caller gives others, and cookies", () => {
  const members = { description: "", required: false };
  const method = operation({
    headers: { type: "PetGetHeaders", parameters: [{ ...members, name: "Revision", value: "7" }] },
    cookies: { type: "PetGetCookies", parameters: [{ ...members, name: "theme", value: "dark" }] },
  });
  expect(layOutMethod(emitOperation(method))).toContain(`
    headers: { revision: "7" },
    cookies: writeCookies(options?.cookies, { theme: "dark" }),
    options,
`);
});

test("an idempotency key that the API honours", () => {
  expect(code({ httpMethod: "POST", honoursIdempotencyKey: true })).toContain(
    '    path: "/pets",\n    honoursIdempotencyKey: true,\n    options,\n',
  );
});

test("the doc comment says what the document says", () => {
  const documented = operation({
    summary: "Retrieve a pet",
    description: "Returns a pet in its current state.",
    path: "/pets/{id}",
    pathParameters: [argument("id", "string", { description: "ID of the\npet." })],
    scopes: ["pets:read", "pets:list"],
    rateLimit: "read",
    headers: {
      type: "PetGetHeaders",
      parameters: [{ name: "If-Match", description: "Only if unchanged.", required: true, value: undefined }],
    },
    cookies: {
      type: "PetGetCookies",
      parameters: [{ name: "space", description: "", required: false, value: undefined }],
    },
    honoursIdempotencyKey: true,
    errors: { kind: "also", statuses: ["404", "409"] },
    deprecated: true,
  });
  expect(layOutMethod(emitOperation(documented))).toContain(`/**
 * Retrieve a pet.
 *
 * Returns a pet in its current state.
 *
 * \`GET /pets/{id}\` · scope \`pets:read\` and \`pets:list\` · rate limit \`read\` · honours an idempotency
 * key
 *
 * @param id ID of the pet.
 * @param options Needs the header \`If-Match\`: Only if unchanged. Takes the cookie \`space\`.
 * @throws APIError also for 404 or 409
 * @deprecated
 */
get(
  id: string,
  options: RequestOptions & { headers: PetGetHeaders; cookies?: PetGetCookies | undefined },
): APIPromise<Pet> {
`);
});

test("an operation that fails with fewer statuses than others lists all its own", () => {
  const { errors } = emitOperation(
    operation({ errors: { kind: "only", statuses: ["401", "404", "5xx"] } }),
  ).documentation;
  expect(errors).toEqual(["APIError for 401, 404, or 5xx"]);
});
