import { expect, test } from "vitest";
import type { Document, Server } from "../../codegen/document/document.ts";
import { generate } from "../../codegen/generate.ts";
import { nameOperationServer } from "../../codegen/model/name-servers.ts";
import { findServers } from "../../codegen/model/servers.ts";
import { generateOwnClient } from "../../codegen/project.ts";
import { compile } from "../support/compile.ts";
import { petstore } from "../support/petstore.ts";
import { folderOf } from "../support/files.ts";

function documentWith(servers: Server[]): Document {
  return { openapi: "3.1.0", info: { title: "Servers", version: "1" }, servers, paths: {} };
}

test.each<[servers: Server[], names: string[]]>([
  [[{ url: "https://api.example.com" }], ["production"]],
  [[], ["production"]],
  [
    [
      { url: "https://api.example.com", description: "Production server (uses live data)" },
      { url: "https://sandbox.example.com", description: "The server for all that you would like to try" },
      { url: "https://eu.api.example.com/v1" },
      { url: "http://127.0.0.1:8080" },
      { url: "https://x.example.com", name: "staging-two" },
    ],
    ["production", "sandbox", "eu", "local", "stagingTwo"],
  ],
  [
    [
      { url: "https://api.eu.example.com" },
      { url: "https://api.us.example.com" },
      { url: "https://api.us.example.com/v2" },
    ],
    ["api", "apiUsExample", "apiV2"],
  ],
  [
    [{ url: "https://{region}.example.com" }, { url: "https://{region}.example.com" }],
    ["region", "regionExample"],
  ],
  [
    [{ url: "https://{region}.a.example" }, { url: "{scheme}://b.example" }],
    ["region", "b"],
  ],
  [
    [{ url: "/v1" }, { url: "//a.example.com" }, { url: "https://b.example.com" }],
    ["a", "b"],
  ],
])("servers are called by name, description or address, in this order", (servers, names) => {
  expect(Object.keys(findServers(documentWith(servers)))).toEqual(names);
});

test("the name of an operation's server is not moved by one that comes after it", () => {
  const first = { url: "https://files.example.com/v1" };
  expect(nameOperationServer(first, new Set())).toBe("files");
  expect(nameOperationServer({ url: "https://files.example.org" }, new Set(["files"]))).toBe("filesExample");
  expect(nameOperationServer({ url: "https://files.example.com/v2" }, new Set(["files", "filesExample"]))).toBe(
    "filesV2",
  );
  expect(nameOperationServer({ url: "/v2" }, new Set())).toBe("v2");
  expect(nameOperationServer({ url: "/" }, new Set())).toBe("server");
});

const own = petstore.replace(
  "/pets:\n",
  "/pets:\n    servers: [{ url: 'https://{region}.pets.example.com', variables: { region: { default: eu, enum: [eu, us] } } }]\n",
);

/** The files of the client of a document, below a folder. */
async function clientIn(name: string, document: string): Promise<[path: string, text: string][]> {
  const folder = await folderOf({ "pets.yaml": document });
  const { files } = await generateOwnClient({ document: `${folder}/pets.yaml`, overlays: [] });
  const sources = [...files].filter(([path]) => path.endsWith(".ts"));
  return sources.map(([path, text]) => [`${name}/${path}`, text]);
}

test("the options for servers are typed", async () => {
  const files = await Promise.all([
    clientIn("own", own),
    clientIn("relative", petstore.replace("http://localhost:1234", "/v1")),
  ]);
  const program = `import { PetStore } from "../generated/own/index.ts";
import { PetStore as Relative } from "../generated/relative/index.ts";
export const clients: unknown[] = [
  new PetStore({ region: "us", servers: { region: "http://a.example" } }),
  new PetStore(),
  // @ts-expect-error TS2322: no such region
  new PetStore({ region: "mars" }),
  // @ts-expect-error TS2561: no such server
  new PetStore({ servers: { regoin: "http://a.example" } }),
  new Relative({ baseURL: "http://a.example" }).withOptions({ maxRetries: 1 }),
  // @ts-expect-error TS2554: it has no address
  new Relative(),
  // @ts-expect-error TS2345: it has no address
  new Relative({ apiKey: "k" }),
];`;
  expect(compile(program, new Map(files.flat()))).toEqual([]);
}, 60_000);

test("a note says where an operation's host is not the client's", async () => {
  const folder = await folderOf({ "pets.yaml": own });
  const { warnings } = await generate({ document: `${folder}/pets.yaml`, overlays: [] });
  expect(warnings).toMatchObject([
    {
      pointer: "#/paths/~1pets/servers/0",
      message:
        "is another host than the client's: 2 operations and the key go to https://{region}.pets.example.com; " +
        'beside a baseURL, the option servers: { region: "…" } says where they go',
    },
  ]);
});
