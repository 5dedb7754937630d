import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { pages } from "../support/documentation.ts";

/** A link of a page, with what it leads to as a path from the root of the repository. */
interface Link {
  readonly page: string;
  readonly target: string;
  /** The heading it leads to, as GitHub makes an anchor of it. */
  readonly anchor: string | undefined;
}

/** The references of both APIs are packed with the client, as are the pages. */
const packedPages = [...pages, "CHANGELOG.md", ...globSync("generated/*/api.md")];
const repositoryPages = ["CONTRIBUTING.md", ...globSync("openapi/*.md")];

test("every link of a page leads to a file, and to a heading of it", () => {
  const links = [...packedPages, ...repositoryPages].flatMap(readLinks);
  expect(links.length).toBeGreaterThan(200);
  expect(links.filter(isDead).map(describeLink)).toEqual([]);
});

describe("every link of a packed page leads to a file of the same package", () => {
  test.each(listPackages())("$name", ({ files }) => {
    const links = packedPages.filter((page) => files.has(page)).flatMap(readLinks);
    expect(links.filter(({ target }) => !isPacked(target, files)).map(describeLink)).toEqual([]);
  });

  test("and each of these pages is in a package", () => {
    const packed = listPackages().flatMap(({ files }) => [...files]);
    expect(packedPages.filter((page) => !packed.includes(page))).toEqual([]);
  });
});

/** The packages of this repository, with the files that npm would publish, by their paths in the repository. */
function listPackages(): { name: string; files: ReadonlySet<string> }[] {
  const output = execFileSync("npm", ["pack", "--dry-run", "--json", "--workspaces", "--loglevel=error"], {
    encoding: "utf8",
  });
  const packed: Record<string, { name: string; files: { path: string }[] }> = JSON.parse(output);
  return Object.values(packed).map(({ name, files }) => {
    const folder = name.includes("/") ? name.replace(/^.*\//, "") : ".";
    return { name, files: new Set(files.map(({ path }) => join(folder, path))) };
  });
}

/** The links of a page that lead into this repository. */
function readLinks(page: string): Link[] {
  const text = withoutCode(readFileSync(page, "utf8"));
  const urls = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, url = ""]) => url);
  return urls
    .filter((url) => !/^https?:/.test(url))
    .map((url) => {
      const [path = "", anchor] = url.split("#");
      return { page, target: path === "" ? page : join(dirname(page), path), anchor };
    });
}

function isDead({ target, anchor }: Link): boolean {
  return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
}

function anchorsOf(page: string): string[] {
  const text = withoutCode(readFileSync(page, "utf8"));
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => toAnchor(heading));
}

/** As GitHub makes it of a heading. */
function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
}

/** Comments of a shell begin like headings. */
function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, "");
}

/** A folder counts as packed if anything in it is. */
function isPacked(target: string, files: ReadonlySet<string>): boolean {
  return files.has(target) || [...files].some((file) => !relative(target, file).startsWith(".."));
}

function describeLink({ page, target, anchor }: Link): string {
  return `${page} → ${target}${anchor === undefined ? "" : `#${anchor}`}`;
}
