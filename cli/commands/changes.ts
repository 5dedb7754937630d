import { changes } from "lightfield-wootiv/jobs";
import type { Scan } from "lightfield-wootiv/jobs";
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
  const format = chooseFormat(flags, terminal.stdout.isTTY === true);
  const known = jobResources(api, ["retrieve"]);
  const settings = await connectionOptions(api, flags, terminal.env);
  refuseWithoutKey(api, settings);
  const resource = findResource(await api.connect(settings), object, known);
  let scan: Scan | undefined;
  const feed = changes({
    resource,
    ...("definitions" in resource && { read: readRecord }),
    snapshot: fileJournal(snapshot),
    initial: flags.initial === true,
    signal: terminal.signal,
    onScan: (one) => void (scan = one),
  });
  let changed = 0;
  async function* counted(): AsyncGenerator<unknown> {
    for await (const change of feed) {
      changed++;
      yield change;
    }
  }
  await writeItems(counted(), format, flags, terminal);
  await write(terminal.stderr, `${describeScan(scan, changed, flags)}\n`);
  return exitCodes.done;
}

/** The first time there is nothing to compare with: no change is not what was found. */
function describeScan(scan: Scan | undefined, changed: number, { initial }: ChangesFlags): string {
  if (scan?.isFirst !== true) return `${count(changed, "change")} since the last time.`;
  const found = count(scan.records, "record");
  return initial === true
    ? `${found}, given as created. The next run tells what has changed since.`
    : `Took note of ${found}. The next run tells what has changed since; --initial gives these as created.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
