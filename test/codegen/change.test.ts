import { cpSync, globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generateProject } from "../../codegen/project.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";

const document = readFileSync("openapi/wootiv.yaml", "utf8");
const optional = /( {4}MailboxUpdateParams:\n {6}type: object\n)/;

test("a property made required changes the files that mention it alone, and code without it no longer compiles", async () => {
  const regenerated = await regenerate();
  const changed = [...regenerated].filter(([path, text]) => text !== readFileSync(`generated/${path}`, "utf8"));
  const mentioning = globSync("generated/wootiv/{types.ts,type-validators.ts,names.json}");
  expect(changed.map(([path]) => `generated/${path}`).sort()).toEqual(mentioning.sort());

  const call = `import { Wootiv } from "../generated/wootiv/index.ts";
    void new Wootiv({ apiKey: "key" }).mailbox.update("mbx_1", { name: "All mail" });`;
  expect(compile(call, new Map())).toEqual([]);
  expect(compile(call, regenerated)).toEqual([expect.stringContaining("Property 'uniqueAddress' is missing")]);
}, 60_000);

/** `generated/` for documents in which a mailbox cannot be changed without naming its address. */
async function regenerate(): Promise<Map<string, string>> {
  expect(document).toMatch(optional);
  const folder = await folderOf({});
  cpSync("openapi", folder, { recursive: true, filter: (path) => !path.endsWith("wootiv.yaml") });
  const required = document.replace(optional, "$1      required: [uniqueAddress]\n");
  const changed = await folderOf({ "wootiv.yaml": required });
  cpSync(`${changed}/wootiv.yaml`, `${folder}/wootiv.yaml`);
  const { files } = await generateProject(folder);
  return new Map([...files].map(([path, text]) => [path, text.replaceAll(`${folder}/`, "openapi/")]));
}
