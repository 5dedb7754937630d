import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { APIUserAbortError } from "lightfield-wootiv";
import type { ImportReport, RowOutcome } from "lightfield-wootiv/jobs";
import { importRecords } from "lightfield-wootiv/jobs";
import { CLIError, exitCodes, UsageError } from "../cli-error.ts";
import type { ExitCode } from "../cli-error.ts";
import type { OfferedAPI } from "../description/apis.ts";
import { checkPlainFile } from "../input/plain-file.ts";
import { rowFormat } from "../input/read-rows.ts";
import type { Row, RowSource } from "../input/read-rows.ts";
import { checkJournalIsFree, openImportJournal } from "../jobs/import-journal.ts";
import { countRows, importProgress } from "../jobs/import-progress.ts";
import { openImport } from "../jobs/open-import.ts";
import type { ColumnFlags, OpenedImport } from "../jobs/open-import.ts";
import { findResource, jobResources } from "../jobs/record-resource.ts";
import { shownProblems, sumUpProblems } from "../jobs/sum-up-problems.ts";
import { checkReport, openReport, reportRow } from "../jobs/report-file.ts";
import { chooseFormat } from "../output/format.ts";
import type { Format, OutputFlags } from "../output/format.ts";
import { writeValue } from "../output/write-items.ts";
import { connectionOptions } from "../profile/connection.ts";
import type { ConnectionFlags } from "../profile/connection.ts";
import { refuseWithoutKey } from "../profile/required-keys.ts";
import { write } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";

export interface ImportFlags extends ColumnFlags, ConnectionFlags, OutputFlags {
  readonly mode: "insert" | "update" | "upsert";
  readonly format?: string;
  readonly delimiter?: string;
  readonly dryRun?: boolean;
  readonly journal?: string;
  readonly resume?: boolean;
  readonly report?: string;
  readonly stopAfter?: number;
}

/** Imports the rows of a file. What was interrupted goes on with `--resume`. */
export async function runImport(
  api: OfferedAPI,
  [object, file]: readonly [string, string],
  flags: ImportFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const known = jobResources(api, ["retrieve", "create", "update"]);
  const source = sourceOf(file, flags);
  const output = chooseFormat(flags, terminal.stdout.isTTY === true);
  const journal = flags.journal ?? `${file === "-" ? object : file}.journal.jsonl`;
  await checkJournal(journal, flags);
  if (flags.report !== undefined) checkReport(flags.report);
  const settings = await connectionOptions(api, flags, terminal.env);
  refuseWithoutKey(api, settings);
  const resource = findResource(await api.connect(settings), object, known);
  const opened = await openImport(resource, source, flags, terminal.stdin);
  return await importOpened(opened, journal, { ...flags, output }, terminal);
}

function sourceOf(path: string, { format: given, delimiter }: ImportFlags): RowSource {
  const format = rowFormat(path, given);
  if (format !== "csv" && delimiter !== undefined) throw new UsageError("--delimiter is for CSV: leave it out.");
  return { path, format, delimiter };
}

async function importOpened(
  opened: OpenedImport,
  journal: string,
  flags: ImportFlags & { readonly output: Format },
  terminal: Terminal,
): Promise<ExitCode> {
  const { mode, dryRun, stopAfter } = flags;
  const report = flags.report === undefined ? undefined : await openReport(flags.report);
  const kept = dryRun === true ? undefined : openImportJournal(journal);
  const planned: { readonly row: number }[] = [];
  const onRow = (row: number, outcome: RowOutcome): void => {
    report?.add(row, outcome);
    if (dryRun === true) planned.push(reportRow(row, outcome));
  };
  const how = { mode, dryRun, stopAfter, journal: kept?.journal, signal: terminal.signal };
  try {
    const result = await importRecords({ ...opened, ...how, onProgress: showProgress(terminal), onRow });
    const code = await finish(
      result,
      planned.toSorted((a, b) => a.row - b.row),
      journal,
      flags,
      terminal,
    );
    await report?.close(); // after the summary, which a full disk must not take along
    return code;
  } catch (error) {
    await report?.close().catch(() => {}); // what failed first is told
    const isIdle = (await kept?.removeIfIdle()) ?? true;
    throw error instanceof APIUserAbortError ? interrupted(error, isIdle || !existsSync(journal)) : error;
  }
}

function interrupted(cause: APIUserAbortError, wroteNothing: boolean): CLIError {
  const advice = wroteNothing
    ? "Nothing was written."
    : "What is done is kept: go on with the same command and --resume.";
  return new CLIError(`The import was interrupted. ${advice}`, { exitCode: exitCodes.interrupted, cause });
}

/** A journal that is there is of an import that did not come to its end. */
async function checkJournal(path: string, { resume, dryRun }: ImportFlags): Promise<void> {
  if (dryRun === true) return;
  checkPlainFile(path, "The journal");
  if (existsSync(path) && resume !== true) {
    await checkJournalIsFree(path);
    throw new UsageError(
      `${path} is there, of an import that did not come to its end: go on with --resume, or remove it to begin anew.`,
    );
  }
  if (!existsSync(path) && resume === true)
    throw new UsageError(`There is no ${path} to go on from: leave --resume out.`);
}

function showProgress({ stderr }: Terminal): (progress: Parameters<typeof importProgress>[0]) => void {
  let shown = 0;
  return (progress) => {
    if (stderr.isTTY !== true || Date.now() - shown < 200) return;
    shown = Date.now();
    stderr.write(`\r\u001B[K${importProgress(progress)}`);
  };
}

async function finish(
  { counts, problems, stopped, dryRun }: ImportReport<Row>,
  planned: readonly object[],
  journal: string,
  flags: ImportFlags & { readonly output: Format },
  terminal: Terminal,
): Promise<ExitCode> {
  const { stderr } = terminal;
  if (stderr.isTTY === true) stderr.write("\r\u001B[K");
  const isComplete = !stopped && counts.unfinished === 0;
  if (!dryRun && isComplete) await rm(journal, { force: true });
  const format = flags.output;
  const isCut = format === "table" && !dryRun && problems.length > shownProblems;
  if (format === "json" || format === "yaml")
    await writeValue({ counts, problems, ...(dryRun && { rows: planned }) }, format, flags, terminal);
  else if (dryRun) await writeValue(planned, format, flags, terminal);
  else if (problems.length > 0)
    await writeValue(isCut ? problems.slice(0, shownProblems) : problems, format, flags, terminal);
  const rest = isComplete ? "" : " It did not come to its end: go on with the same command and --resume.";
  await write(stderr, `${countRows(counts, dryRun)}${sumUpProblems(problems, isCut)}${rest}\n`);
  return problems.length === 0 && isComplete ? exitCodes.done : exitCodes.failed;
}
