import { changes } from "lightfield-wootiv/jobs";
import { readRecord } from "lightfield-wootiv/lightfield/jobs";
import { fileJournal } from "lightfield-wootiv/node";
import { exitCodes } from "../cli-error.ts";
import type { ExitCode } from "../cli-error.ts";
import type { OfferedAPI } from "../description/apis.ts";
import { checkPlainFile } from "../input/plain-file.ts";
import { findResource, jobResources } from "../jobs/record-resource.ts";
import { chooseFormat } from "../output/format.ts";
import type { OutputFlags } from "../output/format.ts";
import { writeItems } from "../output/write-items.ts";
import { connectionOptions } from "../profile/connection.ts";
import type { ConnectionFlags } from "../profile/connection.ts";
import { refuseWithoutKey } from "../profile/required-keys.ts";
import { write } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";

export interface ChangesFlags extends ConnectionFlags, OutputFlags {
  readonly snapshot?: string;
  readonly initial?: boolean;
}

/** Writes what has changed since the last time, as it is found. */
export async function runChanges(
  api: OfferedAPI,
  object: string,
  flags: ChangesFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const snapshot = flags.snapshot ?? `${object}.snapshot.jsonl`;
  checkPlainFile(snapshot, "The snapshot");
  const known = jobResources(api, ["retrieve"]);
  const settings = await connectionOptions(api, flags, terminal.env);
  refuseWithoutKey(api, settings);
  const resource = findResource(await api.connect(settings), object, known);
  const feed = changes({
    resource,
    ...("definitions" in resource && { read: readRecord }),
    snapshot: fileJournal(snapshot),
    initial: flags.initial === true,
    signal: terminal.signal,
  });
  let count = 0;
  async function* counted(): AsyncGenerator<unknown> {
    for await (const change of feed) {
      count++;
      yield change;
    }
  }
  await writeItems(counted(), chooseFormat(flags, terminal.stdout.isTTY === true), flags, terminal);
  await write(terminal.stderr, `${count} ${count === 1 ? "change" : "changes"} since the last time.\n`);
  return exitCodes.done;
}
