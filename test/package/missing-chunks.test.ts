import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import type * as lightfield from "../../generated/lightfield/index.ts";
import { hangUp, inTurn, json, serve } from "../support/serve.ts";

/** The package as a page has it whose server no longer has the files that are loaded on demand. */
const folder = mkdtempSync(join(tmpdir(), "missing-chunks-"));
for (const file of ["index.js", "lightfield.js", "chunks/core.js", "chunks/validate.js"]) {
  cpSync(join("dist", file), join(folder, file));
}
cpSync("package.json", join(folder, "package.json"));
afterAll(() => rmSync(folder, { recursive: true }));

const { Lightfield }: typeof lightfield = await import(pathToFileURL(join(folder, "lightfield.js")).href);

const quick = { apiKey: "key_1", pacing: false, maxRetries: 0 } as const;

test("an error of the server has its class, its status and its request ID", async () => {
  const { baseURL } = await serve(json({ message: "gone" }, 404, { "x-request-id": "req_1" }));
  await expect(new Lightfield({ ...quick, baseURL }).account.retrieve("acc_1")).rejects.toMatchObject({
    name: "NotFoundError",
    message: "404 (a part of lightfield-wootiv could not be loaded)",
    status: 404,
    requestId: "req_1",
  });
});

test("a connection that is lost is lost", async () => {
  const { baseURL } = await serve(hangUp);
  await expect(
    new Lightfield({ ...quick, baseURL }).account.create({ fields: { $name: "Acme" } }),
  ).rejects.toMatchObject({
    name: "APIConnectionError",
    message: expect.stringMatching(/^No response from 127\.0\.0\.1:\d+: .* Check the network/),
    mayHaveBeenApplied: true,
  });
});

test("a list of one page is walked, and of a longer one the error says why not", async () => {
  const page = { object: "list", data: [{ id: "acc_1" }] };
  const { baseURL } = await serve(inTurn(json({ ...page, totalCount: 1 }), json({ ...page, totalCount: 2 })));
  const { account } = new Lightfield({ ...quick, baseURL });
  expect(await account.list().toArray({ limit: 9 })).toEqual([{ id: "acc_1" }]);
  await expect(account.list().toArray({ limit: 9 })).rejects.toMatchObject({
    name: "SDKError",
    message: "There are further pages, but a part of lightfield-wootiv could not be loaded.",
    attempts: 1,
  });
});
