import { describe, expect, test } from "vitest";
import type { Document, SecurityScheme } from "../../codegen/document/document.ts";
import { findSecurity } from "../../codegen/model/security-requirements.ts";
import { findTokenURLs } from "../../codegen/model/token-urls.ts";
import { generateOwnClient } from "../../codegen/project.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";

const token = "https://a.example.com/token";
const other = "https://b.example.com/token";
const bearer: SecurityScheme = { type: "http", scheme: "bearer" };
const header: SecurityScheme = { type: "apiKey", in: "header", name: "X-Key" };
const query: SecurityScheme = { type: "apiKey", in: "query", name: "key" };
const certificate: SecurityScheme = { type: "mutualTLS" };
const oauth2 = (flows: object): SecurityScheme => ({ type: "oauth2", flows });
const program = oauth2({ clientCredentials: { tokenUrl: token } });
const person = oauth2({ authorizationCode: { tokenUrl: token } });

describe("a client can request its tokens", () => {
  test.each<[what: string, flows: unknown, urls: unknown]>([
    ["for itself", { clientCredentials: { tokenUrl: token } }, { clientCredentials: token }],
    ["with a refresh token", { authorizationCode: { tokenUrl: token } }, { refresh: token }],
    [
      "from the refreshUrl, where there is one",
      { password: { tokenUrl: token, refreshUrl: other } },
      { refresh: other },
    ],
    [
      "in both ways",
      {
        implicit: { authorizationUrl: other },
        clientCredentials: { tokenUrl: " /t " },
        authorizationCode: { tokenUrl: token },
      },
      { clientCredentials: "/t", refresh: token },
    ],
    ["not in a browser", { implicit: { authorizationUrl: token } }, undefined],
    [
      "not from an address that is no text",
      { clientCredentials: { tokenUrl: 1 }, "x-own": { tokenUrl: token } },
      undefined,
    ],
    ["not by flows that are none", [null, "clientCredentials"], undefined],
    ["not where nothing is said", undefined, undefined],
  ])("%s", (_what, flows, urls) => {
    expect(findTokenURLs({ type: "oauth2", flows })).toEqual(urls);
  });
});

/** The options of the keys, that for which `apiKey` stands, and what most operations require. */
function keysOf(
  securitySchemes: Record<string, SecurityScheme>,
  document: Partial<Document>,
  ...operations: unknown[]
) {
  const sources = operations.map((security, index) => ({
    httpMethod: "get" as const,
    path: `/${index}`,
    source: { responses: {}, ...(security === undefined ? {} : { security: security as Record<string, string[]>[] }) },
  }));
  const whole = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    components: { securitySchemes },
    ...document,
  };
  const found = findSecurity(whole, sources, { apiKey: "PETS_API_KEY" }, new Set(["tenant"]));
  return found && [Object.keys(found.keys), found.main, found.usual, found.others.map(({ requires }) => requires)];
}

describe("the keys of a client", () => {
  test("are one, apiKey, where one is taken everywhere", () => {
    expect(keysOf({ bearer }, { security: [{ bearer: [] }] }, undefined)).toBeUndefined();
    expect(keysOf({ header, query }, {}, undefined)).toBeUndefined();
    expect(keysOf({}, {}, undefined)).toBeUndefined();
  });

  test.each<
    [
      what: string,
      schemes: Record<string, SecurityScheme>,
      document: Partial<Document>,
      operations: unknown[],
      keys: unknown,
    ]
  >([
    [
      "are called by their schemes, and schemes that send the same share one",
      { api_key: header, token: bearer, login: { type: "openIdConnect" } },
      { security: [{ api_key: [], token: [] }, { login: [] }] },
      [undefined],
      [["apiKey", "token"], "apiKey", [["apiKey", "token"], ["token"]], []],
    ],
    [
      "are called by the scheme whose tokens the client requests, although it is the only one",
      { bearer, MyOAuth2: program, certificate },
      { security: [{ bearer: [] }, { MyOAuth2: ["read"], certificate: [] }] },
      [undefined],
      [["myOauth2"], "myOauth2", [["myOauth2"]], []],
    ],
    [
      "share an option where they do not differ in a flow",
      { program, person, bearer },
      {},
      [[{ program: [] }], [{ person: [] }], [{ bearer: [] }]],
      [["program"], "program", [["program"]], []],
    ],
    [
      "are two where their tokens come from two addresses",
      { one: program, two: oauth2({ clientCredentials: { tokenUrl: other } }) },
      { security: [{ one: [] }, { two: [] }] },
      [undefined],
      [["one", "two"], "one", [["one"], ["two"]], []],
    ],
    [
      "are told apart by number where their names are the same",
      { "a-b": header, a_b: query },
      { security: [{ "a-b": [], a_b: [] }] },
      [undefined],
      [["aB", "aB2"], "aB", [["aB", "aB2"]], []],
    ],
    [
      "are the first scheme's where the document says nothing",
      { program, header },
      {},
      [undefined],
      [["program"], "program", [["program"]], []],
    ],
    [
      "may be left out where one alternative is none",
      { program },
      { security: [{}, { program: [] }] },
      [undefined],
      [["program"], "program", [[], ["program"]], []],
    ],
    [
      "of a document that requires none are sent where they are given, but not by operations that say so themselves",
      { header, query },
      { security: [] },
      [undefined, undefined, []],
      [["header", "query"], "header", [[], ["header"], ["query"]], [[[]]]],
    ],
    [
      "are what apiKey stands for where a scheme is called so, although another comes first",
      { bearer, api_key: header, app_key: query },
      { security: [{ bearer: [] }, { api_key: [], app_key: [] }] },
      [undefined],
      [["bearer", "apiKey", "appKey"], "apiKey", [["bearer"], ["apiKey", "appKey"]], []],
    ],
    [
      "are called otherwise than a variable of a server",
      { tenant: header, token: bearer },
      { security: [{ tenant: [], token: [] }] },
      [undefined],
      [["tenantKey", "token"], "tenantKey", [["tenantKey", "token"]], []],
    ],
    [
      "that no operation requires are not what apiKey stands for",
      { header, bearer },
      { security: [] },
      [undefined, undefined, [{ bearer: [] }]],
      [["header", "bearer"], "bearer", [[], ["header"]], [[["bearer"]]]],
    ],
  ])("%s", (_what, schemes, document, operations, keys) => {
    expect(keysOf(schemes, document, ...operations)).toEqual(keys);
  });
});

test("the option takes a token, or what the document has a flow for", async () => {
  const document = (flows: object): string =>
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Pets", version: "1" },
      servers: [{ url: "https://api.example.com" }],
      security: [{ oauth2: [] }],
      paths: { "/pets": { get: { operationId: "pets.list", responses: {} } } },
      components: { securitySchemes: { oauth2: oauth2(flows) } },
    });
  const folder = await folderOf({
    "program.json": document({ clientCredentials: { tokenUrl: token } }),
    "both.json": document({ clientCredentials: { tokenUrl: token }, authorizationCode: { tokenUrl: token } }),
  });
  const files = new Map<string, string>();
  for (const name of ["program", "both"]) {
    const client = await generateOwnClient({ document: `${folder}/${name}.json`, overlays: [] });
    for (const [path, text] of client.files) files.set(`${name}/${path}`, text);
  }
  const code = `import { Pets } from "../generated/program/index.ts";
import { Pets as Both } from "../generated/both/index.ts";

export const clients: (Pets | Both)[] = [
  new Pets({ oauth2: { clientId: "id", clientSecret: "s", scopes: ["read"] } }),
  new Pets({ oauth2: "token" }),
  new Pets({ oauth2: async () => "token" }),
  new Pets({ apiKey: "token" }),
  new Both({ oauth2: { clientId: "id", refreshToken: String(Date()), onToken: ({ refreshToken }) => console.log(refreshToken) } }),
  // @ts-expect-error TS2322: the document has no flow that ends in a refresh token
  new Pets({ oauth2: { clientId: "id", refreshToken: "r" } }),
  // @ts-expect-error TS2322: a program needs its secret
  new Both({ oauth2: { clientId: "id" } }),
];
`;
  expect(compile(code, files)).toEqual([]);
});
