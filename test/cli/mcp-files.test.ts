import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { start } from "../support/agent.ts";
import { content, folderOf } from "../support/files.ts";

test("a file goes up from an allowed folder, and comes down into a new one there", async () => {
  const folder = await folderOf({ "report.txt": content });
  const agent = await start({ allow: "write", folder });
  const sent = await agent.call("upload", { operation: "lightfield.file.upload", input: { file: "report.txt" } });
  expect(sent).toMatchObject({ data: { status: "COMPLETED", sizeBytes: content.length } });
  const { id } = Object(sent["data"]);
  const download = { operation: "lightfield.file.download", input: { id }, path: join(folder, "copy.txt") };
  expect(await agent.call("download", download)).toMatchObject({ bytes: content.length });
  expect(readFileSync(join(folder, "copy.txt"), "utf8")).toBe(content);
  await expect(agent.call("download", download)).rejects.toThrow("copy.txt already. Choose another name.");
});

test("neither `..` nor a link leads out of the folders", async () => {
  const outside = await folderOf({ "secret.txt": "secret" });
  const folder = await folderOf({});
  symlinkSync(outside, join(folder, "link"));
  symlinkSync(join(outside, "new.txt"), join(folder, "new.txt"));
  mkdirSync(join(folder, "inside"));
  writeFileSync(join(folder, "inside", "a.txt"), "a");
  const agent = await start({ allow: "write", folder });
  const upload = (file: string) => agent.call("upload", { operation: "file.upload", input: { file } });
  const isOutside = "is outside of the folders that were allowed at the start";
  await expect(upload(join(outside, "secret.txt"))).rejects.toThrow(isOutside);
  await expect(upload("link/secret.txt")).rejects.toThrow(isOutside);
  await expect(upload(`inside/../../${outside.split("/").at(-1)}/secret.txt`)).rejects.toThrow(isOutside);
  const { data } = await upload("inside/a.txt");
  const download = (path: string) =>
    agent.call("download", { operation: "file.download", input: { id: Object(data).id }, path });
  await expect(download("link/a.txt")).rejects.toThrow(isOutside);
  await expect(download("new.txt")).rejects.toThrow("already");
  expect(existsSync(join(outside, "new.txt"))).toBe(false);
});

test("a download that breaks off leaves no file", async () => {
  const folder = await folderOf({ "report.txt": content });
  const sandbox = createSandbox();
  const agent = await start({ sandbox, allow: "write", folder });
  const { data } = await agent.call("upload", { operation: "file.upload", input: { file: "report.txt" } });
  sandbox.faults = [{ operation: "storage", fault: "reset-in-body" }];
  const input = { id: Object(data).id };
  await expect(agent.call("download", { operation: "file.download", input, path: "copy.txt" })).rejects.toThrow(
    "The file did not arrive whole (terminated), and nothing of it was kept.",
  );
  expect(existsSync(join(folder, "copy.txt"))).toBe(false);
});
