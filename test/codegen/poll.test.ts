import { describe, expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { folderOf } from "../support/files.ts";

const status = { type: "string", enum: ["running", "ready", "failed", "expired"] };

interface Changes {
  readonly poll?: object;
  readonly method?: string;
  readonly status?: object;
  readonly mediaType?: string;
}

async function generateWith({ poll = {}, method = "get", mediaType = "application/json", ...changes }: Changes = {}) {
  const schema = { type: "object", properties: { status: changes.status ?? status } };
  const etag = { ETag: { schema: { type: "string" } } };
  const document = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Attic", version: "1" },
    paths: {
      "/exports/{id}": {
        [method]: {
          "x-resource": "export",
          "x-method": "retrieve",
          "x-poll": { member: "status", done: ["ready"], failed: ["failed", "expired"], ...poll },
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: { 200: { description: "It.", headers: etag, content: { [mediaType]: { schema } } } },
        },
      },
    },
  });
  const folder = await folderOf({ "attic.json": document });
  const { files, warnings } = await generate({ document: `${folder}/attic.json`, overlays: [] });
  return { resource: files.get("resources/export.ts") ?? "", warnings: warnings.map(({ message }) => message) };
}

describe("x-poll", () => {
  test("gives the call of a method a wait()", async () => {
    const { resource, warnings } = await generateWith();
    expect(warnings).toEqual([]);
    expect(resource).toContain("`wait()` until `status` is `ready`");
    expect(resource).toContain(`  retrieve(id: string, options?: RequestOptions): PollPromise<ExportRetrieveResponse> {
    return sendForPoll(this.transport, {
      name: "export.retrieve",
      method: "GET",
      path: "/exports/{id}",
      pathParams: { id },
      poll: { member: "status", done: ["ready"], failed: ["failed", "expired"] },
      options,
    });
`);
  });

  test.each<[what: string, changes: Changes]>([
    ["a member that the document gives no values", { status: { type: "string" }, poll: { done: ["anything"] } }],
    ["true", { status: { type: "boolean" }, poll: { done: [true], failed: undefined } }],
    ["an open enum", { status: { anyOf: [status, { type: "string" }] } }],
  ])("takes %s", async (_, changes) => {
    const { resource, warnings } = await generateWith(changes);
    expect(warnings).toEqual([]);
    expect(resource).toContain("sendForPoll(");
  });

  test.each<[what: string, changes: Changes, warning: string]>([
    [
      "a member that is not there",
      { poll: { member: "state" } },
      "names state in x-poll, but its response has no such",
    ],
    [
      "a value that is none",
      { poll: { done: ["redy"] } },
      'has "redy" in x-poll, which status never is; did you mean ready?',
    ],
    ["a write", { method: "post" }, "has x-poll, but is no GET that could be made again; the wait is left out"],
    ["a text", { mediaType: "text/plain" }, "has x-poll, but a response that is not JSON alone"],
  ])("is left out with a warning for %s", async (_, changes, warning) => {
    const { resource, warnings } = await generateWith(changes);
    expect(warnings).toEqual([expect.stringContaining(warning)]);
    expect(resource).not.toContain("sendForPoll");
  });

  test.each<[what: string, poll: object, fault: string]>([
    ["no values", { done: [] }, "is empty"],
    ["one value", { done: "ready" }, "must be a list"],
    ["a misspelt member", { faild: ["failed"] }, "did you mean failed?"],
    ["an object among values", { done: [{}] }, "it must be a text, a number or true or false"],
  ])("stops the run for %s", async (_, poll, fault) => {
    await expect(generateWith({ poll })).rejects.toThrow(fault);
  });
});
