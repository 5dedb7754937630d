import { constants, openAsBlob } from "node:fs";
import { access, stat } from "node:fs/promises";
import { basename } from "node:path";
import { CLIError, UsageError } from "../cli-error.ts";

/** Of who runs a command, any file that they can read. */
export async function readablePath(path: string): Promise<string> {
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    throw new UsageError(`There is no file ${path} that can be read.`, { cause: error });
  }
  if ((await stat(path)).isDirectory()) throw new UsageError(`${path} is a folder: name a file in it.`);
  return path;
}

export async function openFile(path: string): Promise<File> {
  try {
    return new File([await openAsBlob(path)], basename(path));
  } catch (error) {
    throw new CLIError(`There is no file ${path} that can be read.`, { cause: error });
  }
}
