import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { CLIError, exitCodes, UsageError } from "../cli-error.ts";
import type { ExitCode } from "../cli-error.ts";
import { didYouMean } from "../check/nearest.ts";
import type { OfferedAPI } from "../description/apis.ts";
import { chooseFormat } from "../output/format.ts";
import type { OutputFlags } from "../output/format.ts";
import { writeValue } from "../output/write-items.ts";
import { faultOfKey } from "../profile/check-key.ts";
import { profilesPath, readProfiles, writeProfiles } from "../profile/profiles-file.ts";
import { write } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";

/** Keeps a key, which is asked for or comes from standard input: whoever lists processes sees arguments. */
export async function addProfile(
  name: string,
  { api = name, baseUrl, yes }: { readonly api?: string; readonly baseUrl?: string; readonly yes?: true },
  apis: readonly OfferedAPI[],
  terminal: Terminal,
): Promise<ExitCode> {
  const names = apis.map((one) => one.name);
  if (!names.includes(api)) {
    throw new UsageError(`Say which API the key is for: --api ${names.join(" or --api ")}.${didYouMean(api, names)}`);
  }
  const path = profilesPath(terminal.env);
  const profiles = readProfiles(path);
  if (Object.hasOwn(profiles, name) && yes !== true) {
    throw new UsageError(
      `There is a profile ${name} already, for ${profiles[name]?.api}: repeat the command with --yes to replace its key.`,
    );
  }
  const apiKey = (await readKey(name, terminal)).trim();
  if (apiKey === "") throw new UsageError("There was no key: type it when asked, or pipe it in.");
  const fault = faultOfKey(apiKey);
  if (fault !== undefined) throw new UsageError(`The key ${fault}, so it was not kept. Check how it was copied.`);
  const profile = { api, apiKey, ...(baseUrl !== undefined && { baseURL: baseUrl }) };
  writeProfiles(path, { ...profiles, [name]: profile });
  await write(
    terminal.stderr,
    `Kept in ${path}, which only you can read. Use it with --profile ${name}${name === api ? ", or without" : ""}.\n`,
  );
  return exitCodes.done;
}

export async function listProfiles(flags: OutputFlags, terminal: Terminal): Promise<ExitCode> {
  const profiles = Object.entries(readProfiles(profilesPath(terminal.env)));
  const shown = profiles.map(([name, { api, baseURL }]) => ({ name, api, ...(baseURL !== undefined && { baseURL }) }));
  await writeValue(shown, chooseFormat(flags, terminal.stdout.isTTY === true), flags, terminal);
  return exitCodes.done;
}

export async function removeProfile(name: string, terminal: Terminal): Promise<ExitCode> {
  const path = profilesPath(terminal.env);
  const { [name]: removed, ...others } = readProfiles(path);
  if (removed === undefined)
    throw new UsageError(
      `There is no profile ${name}.${didYouMean(name, Object.keys(others)) || " `profile list` shows which there are."}`,
    );
  writeProfiles(path, others);
  await write(terminal.stderr, `Removed ${name}.\n`);
  return exitCodes.done;
}

async function readKey(name: string, { stdin, stderr, signal }: Terminal): Promise<string> {
  if (stdin.isTTY !== true) return text(stdin);
  stderr.write(`Key for ${name}: `);
  const silent = new Writable({ write: (_, __, done) => done() }); // what is typed is not shown
  const lines = createInterface({ input: stdin, output: silent, terminal: true });
  try {
    return await lines.question("", { signal });
  } catch (error) {
    throw new CLIError("Nothing was kept.", { exitCode: exitCodes.interrupted, cause: error });
  } finally {
    lines.close();
    stderr.write("\n");
  }
}
