import { execFile } from "node:child_process";
import { relative } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** The last tag `v…`, else the commit that last changed the version of the package. */
export async function findRelease(): Promise<string> {
  const tag = await git("describe", "--tags", "--match", "v*", "--abbrev=0").catch(() => "");
  if (tag !== "") return tag.trim();
  const log = ["log", "-1", "--format=%h", "-G", '^  "version":', "--", "package.json"];
  const commit = await git(...log).catch(() => "");
  return commit.trim() || "HEAD";
}

/** The current folder, from that of the repository on: empty, or `clients/`. */
export async function findPrefix(): Promise<string> {
  return (await git("rev-parse", "--show-prefix")).replace(/\n$/, "");
}

export async function isCommit(ref: string): Promise<boolean> {
  return git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`).then(
    () => true,
    () => false,
  );
}

/** The text of a file as of a commit, or undefined where it was not there. */
export async function readAt(ref: string, path: string): Promise<string | undefined> {
  return git("show", `${ref}:./${relative(".", path)}`).catch(() => undefined);
}

/** The files of a folder as of a commit. */
export async function listAt(ref: string, folder: string): Promise<string[]> {
  const list = await git("ls-tree", "--name-only", ref, "--", `./${folder}/`);
  return list.split("\n").filter((path) => path !== "");
}

async function git(...args: string[]): Promise<string> {
  const { stdout } = await execute("git", args, { maxBuffer: 1 << 28 });
  return stdout;
}
