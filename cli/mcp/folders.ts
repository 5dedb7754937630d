import { realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { CLIError, UsageError } from "../cli-error.ts";

/** The folders that files may be read from and written to, links followed. */
export class Folders {
  readonly #folders: readonly string[];

  /** @throws UsageError for one that is not there */
  constructor(folders: readonly string[]) {
    this.#folders = folders.map(realFolder);
  }

  get isEmpty(): boolean {
    return this.#folders.length === 0;
  }

  /**
   * The path of a file that is there.
   *
   * @param member the member of the input that the path stands in
   * @throws CLIError for what is missing, outside of the folders, or no file
   */
  existing(path: string, member: string): string {
    const allowed = this.#allow(path, realPath(this.#absolute(path, member), member), member);
    if (!statSync(allowed).isFile()) throw new CLIError(`${member}: ${path} is no file.`);
    return allowed;
  }

  /**
   * The path of a file to be written, whose folder is there.
   *
   * @throws CLIError for one outside of the folders, and for such a folder
   */
  writable(path: string, member: string): string {
    const absolute = this.#absolute(path, member);
    const target = this.#allow(path, join(realPath(dirname(absolute), member), basename(absolute)), member);
    if (this.#folders.includes(target)) throw new CLIError(`${member}: ${path} is no file.`);
    return target;
  }

  /** A relative path starts in the first folder. */
  #absolute(path: string, member: string): string {
    if (path === "" || path.includes("\0")) throw new CLIError(`${member}: ${JSON.stringify(path)} is no path.`);
    return isAbsolute(path) ? resolve(path) : resolve(this.#folders[0] ?? ".", path);
  }

  #allow(given: string, path: string, member: string): string {
    if (this.#folders.some((folder) => isWithin(folder, path))) return path;
    throw new CLIError(
      `${member}: ${given} is outside of the folders that were allowed at the start: ${this.#folders.join(", ")}.`,
    );
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function realFolder(folder: string): string {
  try {
    return realPath(folder, "--folder");
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : folder, { cause: error });
  }
}

function realPath(path: string, what: string): string {
  try {
    return realpathSync(path);
  } catch {
    throw new CLIError(`${what}: there is no ${path}.`);
  }
}
