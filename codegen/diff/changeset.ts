import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatFiles } from "../project.ts";
import { bumpFor } from "./change.ts";
import type { Change } from "./change.ts";
import { allOf } from "./report.ts";
import type { Changes } from "./report.ts";

/**
 * The changes as the changeset that `make release` reads: what users see of methods and types, and of operations what
 * those do not show. Undefined where there is none.
 */
export async function emitChangeset({ manifest, apis }: Changes): Promise<string | undefined> {
  const all = apis.flatMap((changes) => allOf(changes).map((change) => ({ ...change, api: changes.api })));
  const shown = all.filter(({ callers }) => callers !== "typed");
  if (manifest === undefined || shown.length === 0) return undefined;
  const lines = shown.toSorted((one, other) => rank(one) - rank(other)).map(describe);
  const bump = `"${manifest.name}": ${bumpFor(manifest.version, all)}`;
  const text = ["---", bump, "---", "", "The documents have changed:", "", ...lines, ""].join("\n");
  return (await formatFiles(new Map([["changeset.md", text]]))).get("changeset.md");
}

/** What breaks comes first, then what is new. */
function rank(change: Change): number {
  if (breaks(change)) return 0;
  return change.callers === "adds" || change.readers === "adds" ? 1 : 2;
}

function breaks({ callers, readers }: Change): boolean {
  return callers === "breaks" || readers === "breaks";
}

function describe({ api, subject, what, callers, readers }: Change & { api: string }): string {
  const broken = [
    ...(callers === "breaks" ? ["code that calls"] : []),
    ...(readers === "breaks" ? ["code that reads responses"] : []),
  ];
  const effect = broken.length === 0 ? "" : ` (breaks ${broken.join(" and ")})`;
  return `- ${api}: \`${subject}\` ${what}${effect}`;
}

/**
 * Writes the changeset into a file named for its text, in place of those that earlier runs wrote. A file whose text is
 * not the one it is named for was edited, and stays. Gives the lines to print.
 */
export async function writeChangeset(folder: string, text: string | undefined): Promise<string[]> {
  const name = text === undefined ? undefined : nameOf(text);
  const others = (await findChangesets(folder)).filter((file) => file.name !== name);
  const outdated = others.filter(({ isEdited }) => !isEdited);
  for (const file of outdated) await rm(join(folder, file.name));
  return [
    ...outdated.map((file) => `Deleted ${folder}/${file.name}, which is out of date.`),
    ...others
      .filter(({ isEdited }) => isEdited)
      .map((file) => `Kept ${folder}/${file.name}, which was edited: it may repeat some of these changes.`),
    ...(text === undefined ? [] : [await writeOnce(folder, text)]),
  ];
}

async function writeOnce(folder: string, text: string): Promise<string> {
  const path = `${folder}/${nameOf(text)}`;
  const present = await readFile(path, "utf8").catch(() => undefined);
  if (present === text) return `${path} has these changes already.`;
  if (present !== undefined) return `Kept ${path}, which has these changes and was edited.`;
  await mkdir(folder, { recursive: true });
  await writeFile(path, text);
  return `Wrote ${path}: edit it for those who read the changelog, and commit it.`;
}

interface ChangesetFile {
  readonly name: string;
  readonly isEdited: boolean;
}

function nameOf(text: string): string {
  return `documents-${createHash("sha256").update(text).digest("hex").slice(0, 10)}.md`;
}

async function findChangesets(folder: string): Promise<ChangesetFile[]> {
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => /^documents-[0-9a-f]{10}\.md$/.test(name))
    .sort();
  const files = names.map(async (name) => {
    const text = await readFile(join(folder, name), "utf8");
    return { name, isEdited: nameOf(text) !== name };
  });
  return Promise.all(files);
}
