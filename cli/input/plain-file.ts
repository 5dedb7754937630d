import { statSync } from "node:fs";
import { UsageError } from "../cli-error.ts";

/**
 * A file that is read again later has to be one: a pipe would wait for a reader, and a device keeps nothing.
 *
 * @param what what it is to be, such as `The journal`
 * @throws UsageError for what is there and is no regular file
 */
export function checkPlainFile(path: string, what: string): void {
  const found = statIfThere(path);
  if (found === undefined || found.isFile()) return;
  const kind = found.isDirectory() ? "a folder" : "a pipe or a device";
  throw new UsageError(`${what} must be a file, and ${path} is ${kind}: name another path.`);
}

/** What cannot be looked at fails with its own reason where it is opened. */
function statIfThere(path: string): ReturnType<typeof statSync> {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
