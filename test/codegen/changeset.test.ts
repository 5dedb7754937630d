import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeChangeset } from "../../codegen/diff/changeset.ts";
import { folderOf } from "../support/files.ts";

const withEmu = '---\n"our-clients": minor\n---\n\nPets can be emus.\n';
const renamed = '---\n"our-clients": major\n---\n\nPets are found by zoo.find.\n';

async function only(folder: string): Promise<string> {
  const [name = "", ...others] = await readdir(folder);
  expect(others).toEqual([]);
  return name;
}

describe("make diff writes what it finds as a changeset", () => {
  test("once: a second run leaves the file as it is", async () => {
    const folder = await folderOf({});
    const [first] = await writeChangeset(folder, withEmu);
    const name = await only(folder);
    expect(name).toMatch(/^documents-[0-9a-f]{10}\.md$/);
    expect(first).toBe(`Wrote ${folder}/${name}: edit it for those who read the changelog, and commit it.`);
    expect(await writeChangeset(folder, withEmu)).toEqual([`${folder}/${name} has these changes already.`]);
    expect(await readFile(join(folder, name), "utf8")).toBe(withEmu);
  });

  test("a later change replaces the file of an earlier one, and a change that was undone deletes it", async () => {
    const folder = await folderOf({});
    await writeChangeset(folder, withEmu);
    const first = await only(folder);
    expect(await writeChangeset(folder, renamed)).toContain(`Deleted ${folder}/${first}, which is out of date.`);
    const second = await only(folder);
    expect(second).not.toBe(first);
    expect(await writeChangeset(folder, undefined)).toEqual([`Deleted ${folder}/${second}, which is out of date.`]);
    expect(await readdir(folder)).toEqual([]);
  });

  test("a file that somebody has edited stays, whatever changes later", async () => {
    const folder = await folderOf({});
    await writeChangeset(folder, withEmu);
    const first = await only(folder);
    const edited = withEmu.replace("Pets can be emus", "Emus have come to the shop");
    await writeFile(join(folder, first), edited);
    const path = `${folder}/${first}`;
    expect(await writeChangeset(folder, withEmu)).toEqual([`Kept ${path}, which has these changes and was edited.`]);
    expect(await writeChangeset(folder, renamed)).toContain(
      `Kept ${path}, which was edited: it may repeat some of these changes.`,
    );
    expect(await readdir(folder)).toHaveLength(2);
    expect(await readFile(path, "utf8")).toBe(edited);
  });

  test("files of others stay", async () => {
    const folder = await folderOf({ "calm-cats-sing.md": withEmu, "README.md": "# Changesets\n" });
    await writeChangeset(folder, renamed);
    expect(await writeChangeset(folder, undefined)).toHaveLength(1);
    expect(await readdir(folder)).toEqual(["README.md", "calm-cats-sing.md"]);
  });
});
