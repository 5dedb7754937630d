import { expect, test } from "vitest";
import { generateOwnClient } from "../../codegen/project.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";

interface PetClient {
  readonly pets: { list(): Promise<void>; retrieve(id: string): Promise<void> };
}

const document = `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: https://pets.example.com }]
paths:
  /pets:
    get: { operationId: listPets, responses: { "204": {} } }
  /pets/{id}:
    get:
      operationId: retrievePet
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": {} }
`;

function overlay(limits: string, group = "core"): string {
  return `overlay: 1.1.0
info: { title: Limits, version: "1" }
actions:
  - target: $
    update:
      x-rate-limits: ${limits}
  - target: $.paths['/pets/{id}'].get
    update: { x-rate-limit: ${group} }
`;
}

async function generate(overlayText: string): Promise<ReadonlyMap<string, string>> {
  const folder = await folderOf({ "pets.yaml": document, "pets.overlay.yaml": overlayText });
  const files = { document: `${folder}/pets.yaml`, overlays: [`${folder}/pets.overlay.yaml`] };
  return (await generateOwnClient(files)).files;
}

test("a client whose document states limits is paced by them", async () => {
  const limits =
    "{ groups: { core: [{ limit: 5000, per: hour }, { limit: 100, per: concurrency }], unused: { limit: 1, per: second } }, " +
    "headers: { limit: RateLimit-Policy;q, remaining: RateLimit;r, reset: RateLimit;t } }";
  const files = await generate(overlay(limits));
  expect(files.get("client.ts")).toContain('import { pacing } from "./rate-limits.ts";');
  expect(files.get("client.ts")).toMatch(/\n {2}pacing,\n/);
  const [, printed = ""] = files.get("rate-limits.ts")?.split("paceByGroup(") ?? [];
  expect(printed.replace(/\s+/g, " ")).toBe(
    '{ groups: { core: { limits: [{ limit: 5000, per: "hour" }, { limit: 100, per: "concurrency" }], ' +
      'operations: ["GET /pets/{id}"] }, }, ' +
      'headers: { limit: "RateLimit-Policy;q", remaining: "RateLimit;r", reset: "RateLimit;t" }, }); ',
  );
});

test("a client keeps to the limits that an overlay states for all operations of a kind", async () => {
  const limits = "{ groups: { core: [{ limit: 5000, per: hour }, { limit: 3, per: concurrency }] } }";
  const text = overlay(limits).replace("$.paths['/pets/{id}'].get", "$.paths[*].get");
  const Sample = await loadClient<PetClient>(document.replace("Pets", "Sample"), text);
  let [open, most, sent] = [0, 0, 0];
  const fetch = async (): Promise<Response> => {
    [open, sent] = [open + 1, sent + 1];
    most = Math.max(most, open);
    await new Promise(setImmediate);
    open -= 1;
    return new Response(null, { status: 204 });
  };
  const { pets } = new Sample({ fetch });
  await Promise.all(Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? pets.list() : pets.retrieve(`${n}`))));
  expect([sent, most]).toEqual([12, 3]);
});

test("a client whose document states none has none", async () => {
  const files = await generate(
    overlay("{ groups: { other: { limit: 1, per: second } } }", "other").replace(
      "x-rate-limit: other",
      "x-method: retrieve",
    ),
  );
  expect(files.has("rate-limits.ts")).toBe(false);
  expect(files.get("client.ts")).not.toContain("pacing");
});

test.each([
  [
    "{ groups: { core: { limit: 0, per: second } } }",
    "/x-rate-limits/groups/core/limit is 0; it must be a whole number above 0",
  ],
  ["{ groups: { core: { limit: 5, per: secnd } } }", "; did you mean second?"],
  ["{ groups: { core: [] } }", "/x-rate-limits/groups/core is empty"],
  [
    "{ groups: { cores: { limit: 5, per: second } } }",
    "x-rate-limit is no group of `x-rate-limits`; did you mean cores?",
  ],
  [
    "{ groups: { core: { limit: 5, per: second } }, headers: { limit: a, remaining: b } }",
    "/x-rate-limits/headers has no `reset`",
  ],
])("%s is reported", async (limits, message) => {
  await expect(generate(overlay(limits))).rejects.toThrow(message);
});
