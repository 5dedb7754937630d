import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DescribedAPI } from "../../cli/index.ts";
import type { OfferedAPI } from "../../cli/index.ts";
import { generate } from "../../codegen/index.ts";
import type { APIClient } from "lightfield-wootiv/runtime";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import type { Program } from "../../cli/program.ts";
import { runCLI } from "../support/run-cli.ts";
import { json, serve } from "../support/serve.ts";

const document = `
openapi: 3.1.0
info: { title: Sample, version: "1" }
components:
  securitySchemes: { key: { type: http, scheme: bearer } }
security: [{ key: [] }]
paths:
  /boxes/{id}:
    patch:
      tags: [box]
      summary: Change a box
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, properties: { color: { enum: [red, blue] } } }, example: { color: red } } }
      responses: { 200: { description: "", content: { application/json: { schema: { type: object } } } } }
`;

/** Descriptions are read from their files as they are needed. */
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** The program of a client that is generated from a document called "Sample". */
async function programFor(text: string): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), "lightfield-wootiv-"));
  folders.push(folder);
  await writeFile(join(folder, "sample.yaml"), text);
  const { files } = await generate({ input: join(folder, "sample.yaml"), cli: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const Client = await loadClient<APIClient>(text);
  const described = new DescribedAPI(join(folder, "cli"));
  const api: OfferedAPI = {
    name: "sample",
    description: "Boxes",
    describe: () => described,
    connect: (options) => Promise.resolve(new Client(options)),
  };
  return { name: "attic", description: "Boxes in a terminal.", apis: [api] };
}

test("a client of any other document gets a command line from its description", async () => {
  const server = await serve(json({ id: "b_1" }));
  const program = await programFor(document);
  const run = (...args: string[]): ReturnType<typeof runCLI> => {
    return runCLI(args, { program, env: { SAMPLE_API_KEY: "key_1", SAMPLE_BASE_URL: server.baseURL } });
  };
  expect((await run("--help")).stdout).not.toContain("ightfield");
  expect((await run("sample", "box", "update", "--help")).stdout).toContain(
    `attic sample box update id --data '{"color":"red"}'`,
  );
  expect(await run("sample", "box", "update", "b_1", "--set", "color=rde")).toMatchObject({
    code: 2,
    stderr: 'body.color must be "red" or "blue", and is "rde". Did you mean red?\n',
  });
  expect(await run("sample", "box", "update", "b_1", "--set", "color=red")).toMatchObject({ code: 0, stderr: "" });
  expect(server.requests).toMatchObject([{ method: "PATCH", url: "/boxes/b_1", body: '{"color":"red"}' }]);
});

const severalKeys = `
openapi: 3.1.0
info: { title: Sample, version: "1" }
components:
  securitySchemes:
    session: { type: apiKey, in: cookie, name: SID }
    basic: { type: http, scheme: basic }
    key: { type: apiKey, in: query, name: api_key }
    tokens: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }
security: [{ session: [] }, { basic: [] }]
paths:
  /animals: { get: { tags: [animals], responses: &ok { 200: { description: "", content: { application/json: { schema: { type: object } } } } } } }
  /animals/{id}: { get: { tags: [animals], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: *ok } }
  /keepers: { post: { tags: [keepers], security: [{ key: [] }], responses: *ok } }
  /vets: { get: { tags: [vets], security: [{ tokens: [] }, { key: [], basic: [] }], responses: *ok } }
  /health: { get: { tags: [health], security: [], responses: *ok } }
`;
const animals = ["sample", "animals", "list"];
const keepers = ["sample", "keepers", "create"];
const vets = ["sample", "vets", "list"];
const health = ["sample", "health", "list"];

describe("a client with several keys", () => {
  let program: Program;
  beforeAll(async () => void (program = await programFor(severalKeys)));

  test.each([
    { args: animals, env: { SAMPLE_SESSION: "s" }, sends: { url: "/animals", headers: { cookie: "SID=s" } } },
    { args: animals, env: { SAMPLE_API_KEY: "s" }, sends: { url: "/animals", headers: { cookie: "SID=s" } } },
    {
      args: animals,
      env: { SAMPLE_BASIC: "me:pw" },
      sends: { url: "/animals", headers: { authorization: "Basic bWU6cHc=" } },
    },
    { args: keepers, env: { SAMPLE_SESSION: "s", SAMPLE_KEY: "k" }, sends: { url: "/keepers?api_key=k" } },
    { args: ["request", "GET", "/health"], env: {}, sends: { url: "/health" } },
    { args: health, env: {}, sends: { url: "/health" } },
  ])("reads those of $args from $env", async ({ args, env, sends }) => {
    const { baseURL, requests } = await serve(json({}));
    const ran = await runCLI(args, { program, env: { ...env, SAMPLE_BASE_URL: baseURL } });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(requests).toMatchObject([sends]);
  });

  test("requests tokens with the client of a file of variables", async () => {
    const { baseURL, requests } = await serve(json({ access_token: "t", token_type: "Bearer" }));
    const file = join(await folderOf({ env: "SAMPLE_TOKENS_CLIENT_ID=me\nSAMPLE_TOKENS_CLIENT_SECRET=pw\n" }), "env");
    const ran = await runCLI([...vets, "--env-file", file, "--base-url", baseURL], { program });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(requests).toMatchObject([{ url: "/token" }, { url: "/vets", headers: { authorization: "Bearer t" } }]);
  });

  test.each([
    [animals, "sample needs an API key. Set SAMPLE_SESSION, or SAMPLE_BASIC, or keep one with `profile add sample`."],
    [keepers, "sample keepers create needs an API key. Set SAMPLE_KEY."],
    [
      vets,
      "sample vets list needs an API key. Set SAMPLE_TOKENS, or SAMPLE_TOKENS_CLIENT_ID and SAMPLE_TOKENS_CLIENT_SECRET, " +
        "or SAMPLE_KEY and SAMPLE_BASIC.",
    ],
  ])("says of %j which variables it lacks", async (args, message) => {
    expect(await runCLI(args, { program })).toEqual({ code: 3, stdout: "", stderr: `${message}\n` });
  });

  test.each([
    { args: animals, env: { SAMPLE_SESSION: "s3cret" }, shows: "-H 'cookie: SID='\"${SAMPLE_SESSION}\"" },
    { args: animals, env: { SAMPLE_BASIC: "me:s3cret" }, shows: '-u "${SAMPLE_BASIC}"' },
    { args: keepers, env: { SAMPLE_KEY: "s3cret" }, shows: '/keepers?api_key=\'"${SAMPLE_KEY}"' },
    {
      args: vets,
      env: { SAMPLE_TOKENS_CLIENT_ID: "me", SAMPLE_TOKENS_CLIENT_SECRET: "s3cret" },
      shows: "${SAMPLE_TOKENS}",
    },
    { args: keepers, env: {}, shows: '"${SAMPLE_KEY}"' },
  ])("shows no key of $args in a dry run", async ({ args, env, shows }) => {
    const { code, stdout } = await runCLI([...args, "--dry-run", "--base-url", "http://127.0.0.1:1"], { program, env });
    expect([code, stdout]).toEqual([0, expect.stringContaining(shows)]);
    expect(stdout).not.toContain("s3cret");
    expect(stdout).not.toContain(btoa("me:s3cret"));
  });
});

test("a document that requires no key has commands that need none", async () => {
  const program = await programFor(document.replace(/^components:.*\n.*\nsecurity.*\n/m, ""));
  const { baseURL, requests } = await serve(json({}));
  const ran = await runCLI(["sample", "box", "update", "b_1", "--base-url", baseURL, "--data", "{}"], { program });
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  expect(requests).toMatchObject([{ url: "/boxes/b_1" }]);
});

const withHeaders = `
openapi: 3.0.3
info: { title: Sample, version: "1" }
paths:
  /animals/{id}:
    put:
      tags: [animals]
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: If-Match, in: header, required: true, description: The version that is replaced., schema: { type: string } }
        - { name: X-Ids, in: header, schema: { type: array, items: { type: integer } } }
        - { name: theme, in: cookie, schema: { type: string } }
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, required: [name], properties: { name: { type: string } } } } }
      responses: { 200: { description: "" } }
`;

test("headers and cookies that an operation takes are options of its command", async () => {
  const program = await programFor(withHeaders);
  const { baseURL, requests } = await serve(json({}));
  const replace = (...args: string[]): ReturnType<typeof runCLI> =>
    runCLI(["sample", "animals", "replace", ...args], { program, env: { SAMPLE_BASE_URL: baseURL } });
  const help = (await replace("--help")).stdout;
  expect(help).toMatch(
    /Headers, for --header\n {2}If-Match <value> +The version that is replaced \(required\)\n {2}X-Ids/,
  );
  expect(help).toContain(`attic sample animals replace 1 --header If-Match=text --data '{"name":"text"}'`);
  expect(await replace("1", "--set", "name=Tom")).toMatchObject({
    code: 2,
    stderr: "headers.If-Match is missing: The version that is replaced. Give it with --header If-Match=….\n",
  });
  expect(await replace("1", "--set", "name=Tom", "--header", "If-Match=a", "--cookie", "tehme=dark")).toMatchObject({
    code: 2,
    stderr: "--cookie: there is no tehme here. Did you mean theme?\n",
  });
  const headers = ["if-match=a", "X-Ids=1", "X-Ids=2", "Trace=t"].flatMap((one) => ["--header", one]);
  const replaced = await replace("1", "--set", "name=Tom", "--cookie", "theme=dark", ...headers);
  expect(replaced).toMatchObject({ code: 0, stderr: "" });
  const sent = { "if-match": "a", "x-ids": "1,2", trace: "t", cookie: "theme=dark" };
  expect(requests).toMatchObject([{ url: "/animals/1", body: '{"name":"Tom"}', headers: sent }]);
});

const variants = `
openapi: 3.0.3
info: { title: Sample, version: "1" }
components:
  schemas:
    Animal:
      type: object
      required: [species, name]
      properties: { species: { type: string }, name: { type: string } }
    Cat: { allOf: [{ $ref: "#/components/schemas/Animal" }, { type: object, required: [lives], properties: { lives: { type: integer } } }] }
    Dog: { allOf: [{ $ref: "#/components/schemas/Animal" }, { type: object, properties: { breed: { type: string } } }] }
paths:
  /animals:
    post:
      tags: [animals]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              oneOf: [{ $ref: "#/components/schemas/Dog" }, { $ref: "#/components/schemas/Cat" }]
              discriminator: { propertyName: species, mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } }
      responses: { 200: { description: "" } }
`;

test("a body is the variant that it names", async () => {
  const program = await programFor(variants);
  const { baseURL, requests } = await serve(json({}));
  const create = (...set: string[]): ReturnType<typeof runCLI> => {
    const args = ["sample", "animals", "create", ...set.flatMap((one) => ["--set", one])];
    return runCLI(args, { program, env: { SAMPLE_BASE_URL: baseURL } });
  };
  expect(await create("species=cat", "name=Tom", "lives=3")).toMatchObject({ code: 0, stderr: "" });
  expect(await create("species=dog", "name=Rex")).toMatchObject({ code: 0, stderr: "" });
  expect(requests).toHaveLength(2);
  expect((await create("species=bird", "name=Rex")).stderr).toBe(
    'body.species must be "dog" or "cat", and is "bird".\n',
  );
  expect((await create("species=cat", "name=Tom")).stderr).toBe(
    "body.lives is missing. Give it with --set 'lives=…'.\n",
  );
  expect((await create("name=Tom")).stderr).toBe("body.species is missing. Give it with --set 'species=…'.\n");
});
