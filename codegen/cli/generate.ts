import { toDiagnostics } from "../document/diagnostics.ts";
import { formatDiagnostic, messageOf } from "../document/document-error.ts";
import type { Diagnostic } from "../document/document-error.ts";
import { generate } from "../generate.ts";
import { clientFolder, documentFolder, generateProject } from "../project.ts";
import type { DocumentFiles } from "../project.ts";
import { stageRunner } from "../stages.ts";
import { findDrift, findSharedDrift, readKeptNames, writeDrift } from "../write.ts";
import type { Drift } from "../write.ts";
import { CommandError, UsageError } from "./command-error.ts";
import { readInput, requireProject } from "./input.ts";
import type { Values } from "./options.ts";
import { reportOmissions } from "./report-omissions.ts";
import type { OmittedParts } from "./report-omissions.ts";

/** What a run has made, and how its folder differs from that. */
interface Output {
  readonly folder: string;
  readonly drift: Drift;
  readonly notes: readonly Diagnostic[];
  readonly clients: readonly OmittedParts[];
  /** `class Pets, 3 operations, 1 types` */
  readonly contents?: string;
  /** How to write it. */
  readonly advice: string;
}

export async function runGenerate(values: Values): Promise<string> {
  const output = await buildOutput(values);
  const { folder, drift } = output;
  if (drift.foreign.length > 0) {
    const list = drift.foreign.map((path) => `${folder}/${path} was not generated, and would be replaced`);
    throw new CommandError(`${list.join("\n")}\nMove it away, or choose another folder. Nothing was written.`);
  }
  await explainFileErrors(folder, () => writeDrift(folder, drift));
  return values.json === true ? reportAsJSON(output) : report(writtenLine(output), output, values);
}

function writtenLine({ folder, drift: { missing, changed, stale }, contents }: Output): string {
  const written = `${missing.size} written, ${changed.size} changed, ${stale.length} deleted`;
  return `${folder}: ${contents === undefined ? "" : `${contents}; `}${written}`;
}

function report(result: string, { clients }: Output, { verbose }: Values): string {
  const read = clients.flatMap(({ loaded }) => loaded.downloads);
  const lines = [result, ...read.map(({ address, sha256 }) => `${address}: SHA-256 ${sha256}`)];
  return [lines.join("\n"), reportOmissions(clients, verbose === true)].filter((part) => part !== "").join("\n\n");
}

function reportAsJSON({ folder, drift, notes, clients }: Output): string {
  const omissions = clients.flatMap((client) => toDiagnostics(client.loaded, client.omissions));
  const downloads = clients.flatMap(({ loaded }) => loaded.downloads);
  const [written, changed] = [[...drift.missing.keys()], [...drift.changed.keys()]];
  return JSON.stringify({ folder, written, changed, deleted: drift.stale, downloads, notes, omissions }, undefined, 2);
}

export async function runCheck(values: Values): Promise<string> {
  const output = await buildOutput(values);
  const { folder, drift, advice } = output;
  const lines = [
    ...[...drift.changed.keys()].map((path) => `differs        ${folder}/${path}`),
    ...[...drift.missing.keys()].map((path) => `missing        ${folder}/${path}`),
    ...drift.stale.map((path) => `left over      ${folder}/${path}`),
    ...drift.foreign.map((path) => `not generated  ${folder}/${path}`),
  ];
  if (lines.length > 0) throw new CommandError(`${lines.join("\n")}\n${advice}`);
  return report(`${folder}: up to date`, output, values);
}

async function buildOutput(values: Values): Promise<Output> {
  const documentFiles = readInput(values);
  const output = await (documentFiles === undefined ? buildProject() : buildClient(documentFiles, values));
  if (values.json !== true) for (const note of output.notes) console.error(`note: ${formatDiagnostic(note)}`);
  return output;
}

async function buildClient(documentFiles: DocumentFiles, { output: folder, raw }: Values): Promise<Output> {
  if (folder === undefined) throw new UsageError("Give --output <folder> as well: where the client goes.");
  const runStage = stageRunner(process.stderr, documentFiles.document);
  const keptNames = await keptNamesOf(folder);
  const client = await generate({ ...documentFiles, keptNames, withPaths: raw === true }, runStage);
  const { api, files, normal, warnings } = client;
  const drift = await explainFileErrors(folder, () => findSharedDrift(folder, files));
  const contents = `class ${api.client}, ${normal.operations.length} operations, ${api.types.length} types`;
  return {
    folder,
    drift,
    notes: warnings,
    clients: [client],
    contents,
    advice: "Run `generate` with the same options.",
  };
}

async function keptNamesOf(folder: string): Promise<Map<string, string>> {
  try {
    return await readKeptNames(folder);
  } catch (error) {
    const advice = "restore it from version control; without it, methods may get other names";
    throw new CommandError(`${folder}/names.json is no JSON (${messageOf(error)}): ${advice}`);
  }
}

async function buildProject(): Promise<Output> {
  await requireProject();
  const { files, notes, clients } = await generateProject(documentFolder, (title) =>
    stageRunner(process.stderr, title),
  );
  const drift = await findDrift(clientFolder, files);
  return { folder: clientFolder, drift, notes, clients, advice: "Run `make generate`." };
}

async function explainFileErrors<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new CommandError(`${folder}: cannot be read or written: ${error.message}`);
  }
}
