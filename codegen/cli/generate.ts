import { join } from "node:path";
import { toDiagnostics } from "../document/diagnostics.ts";
import { formatDiagnostic } from "../document/document-error.ts";
import type { Diagnostic } from "../document/document-error.ts";
import { titleOf } from "../document/title.ts";
import { generate } from "../generate.ts";
import type { GeneratedClient, GenerateRequest } from "../generate.ts";
import { readKeptNames } from "../kept-names.ts";
import { generatePackage, readPackageName, sourceFolder } from "../package.ts";
import type { GeneratedPackage } from "../package.ts";
import { clientFolder, descriptionFolder, documentFolder, generateProject } from "../project.ts";
import type { DocumentFiles } from "../project.ts";
import { isSameTitle, readPresentClient } from "../present-client.ts";
import type { PresentClient } from "../present-client.ts";
import { stageRunner } from "../stages.ts";
import type { RunStage } from "../stages.ts";
import { findDrift, findPresent, findSharedDrift, writeDrift } from "../write.ts";
import type { Drift } from "../write.ts";
import { CommandError, UsageError } from "./command-error.ts";
import { readInput, requireProject } from "./input.ts";
import type { Values } from "./options.ts";
import { reportOmissions } from "./report-omissions.ts";

/** What a run has made, and how its folders differ from that. */
interface Output {
  readonly folder: string;
  readonly drift: Drift;
  /** Of this repository: the folder of what its command line has of the clients. */
  readonly beside?: FolderDrift;
  readonly notes: readonly Diagnostic[];
  readonly clients: readonly GeneratedClient[];
  /** Files of a package that are there already, and stay as they are. */
  readonly kept: readonly string[];
  /** `class Pets, 3 operations, 1 type` */
  readonly contents?: string;
  /** How to write it. */
  readonly advice: string;
  /** The client that is in the folder before. */
  readonly present?: PresentClient | undefined;
}

interface FolderDrift {
  readonly folder: string;
  readonly drift: Drift;
}

export async function runGenerate(values: Values): Promise<string> {
  const output = await buildOutput(values);
  if (values.replace !== true) refuseOtherClient(output);
  for (const { folder, drift } of foldersOf(output)) {
    if (drift.foreign.length === 0) continue;
    const list = drift.foreign.map((path) => `${folder}/${path} was not generated, and would be replaced`);
    throw new CommandError(`${list.join("\n")}\nMove it away, or choose another folder. Nothing was written.`);
  }
  for (const { folder, drift } of foldersOf(output))
    await explainFileErrors(folder, async () => writeDrift(folder, drift));
  return values.json === true ? reportAsJSON(output) : report(writtenLines(output), output, values);
}

/**
 * Refuses to write a client over one of another name or document: mostly that is another API's, and the folder a mistake.
 * @throws CommandError if the folder holds one
 */
function refuseOtherClient({ folder, present, clients: [client] }: Output): void {
  if (present === undefined || client === undefined) return;
  const { className, source } = present;
  const title = titleOf(client.loaded.document);
  const isOther = className !== client.api.client;
  if (!isOther && isSameTitle(present.title, title)) return;
  const holder = `${folder} holds the client ${className} of ${present.title === "" ? source : `${present.title} (${source})`}`;
  const wanted = isOther ? client.api.client : `that of ${title}`;
  const advice = `Choose another folder, or pass --replace to have ${wanted} in its place. Nothing was written.`;
  throw new CommandError(`${holder}.\n${advice}`);
}

function foldersOf({ folder, drift, beside }: Output): FolderDrift[] {
  return [{ folder, drift }, ...(beside === undefined ? [] : [beside])];
}

function writtenLines(output: Output): string {
  const { contents, kept } = output;
  const yours = kept.length === 0 ? "" : `\nKept as they are, since they are yours: ${kept.join(", ")}`;
  const lines = foldersOf(output).map(({ folder, drift: { missing, changed, stale } }, index) => {
    const written = `${missing.size} written, ${changed.size} changed, ${stale.length} deleted`;
    return `${folder}: ${contents === undefined || index > 0 ? "" : `${contents}; `}${written}`;
  });
  return `${lines.join("\n")}${yours}`;
}

function report(result: string, { clients }: Output, { verbose }: Values): string {
  const read = clients.flatMap(({ loaded }) => loaded.downloads);
  const lines = [result, ...read.map(({ address, sha256 }) => `${address}: SHA-256 ${sha256}`)];
  return [lines.join("\n"), reportOmissions(clients, verbose === true)].filter((part) => part !== "").join("\n\n");
}

function reportAsJSON({ folder, drift, notes, clients, kept }: Output): string {
  const omissions = clients.flatMap((client) => toDiagnostics(client.loaded, client.omissions));
  const downloads = clients.flatMap(({ loaded }) => loaded.downloads);
  const [written, changed] = [[...drift.missing.keys()], [...drift.changed.keys()]];
  const files = { written, changed, deleted: drift.stale, kept };
  return JSON.stringify({ folder, ...files, downloads, notes, omissions }, undefined, 2);
}

export async function runCheck(values: Values): Promise<string> {
  const output = await buildOutput(values);
  const { folder, advice } = output;
  const lines = foldersOf(output).flatMap(driftLines);
  if (lines.length > 0) throw new CommandError(`${lines.join("\n")}\n${advice}`);
  return report(`${folder}: up to date`, output, values);
}

function driftLines({ folder, drift }: FolderDrift): string[] {
  return [
    ...[...drift.changed.keys()].map((path) => `differs        ${folder}/${path}`),
    ...[...drift.missing.keys()].map((path) => `missing        ${folder}/${path}`),
    ...drift.stale.map((path) => `left over      ${folder}/${path}`),
    ...drift.foreign.map((path) => `not generated  ${folder}/${path}`),
  ];
}

async function buildOutput(values: Values): Promise<Output> {
  const documentFiles = readInput(values);
  const output = await (documentFiles === undefined ? buildProject() : buildClient(documentFiles, values));
  if (values.json !== true) for (const note of output.notes) console.error(`note: ${formatDiagnostic(note)}`);
  return output;
}

async function buildClient(documentFiles: DocumentFiles, values: Values): Promise<Output> {
  const { output: folder, raw, cli, validators, mocks, package: isPackage = false } = values;
  if (folder === undefined) throw new UsageError("Give --output <folder> as well: where the client goes.");
  const runStage = stageRunner(process.stderr, documentFiles.document);
  const clientFolder = isPackage ? sourceFolder : ".";
  const keptNames = await readKeptNames(join(folder, clientFolder));
  const request = {
    ...documentFiles,
    keptNames,
    withPaths: raw === true,
    withDescription: cli === true,
    withValidators: validators,
    withMocks: mocks,
  };
  const { client, generated, kept } = isPackage
    ? await generatePackage(request, folder, await choosePackageName(folder, values), runStage)
    : await generateAlone(request, runStage);
  const yours = await explainFileErrors(folder, () => findPresent(folder, [...kept.keys()]));
  const missing = [...kept].filter(([path]) => !yours.includes(path));
  const files = new Map([...generated, ...missing]);
  const drift = await explainFileErrors(folder, () => findSharedDrift(folder, files, clientFolder));
  return {
    folder,
    drift,
    notes: client.warnings,
    clients: [client],
    kept: yours,
    contents: contentsOf(client),
    advice: "Run `generate` with the same options.",
    present: await readPresentClient(join(folder, clientFolder)),
  };
}

function contentsOf({ api, normal }: GeneratedClient): string {
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
  return `class ${api.client}, ${count(normal.operations.length, "operation")}, ${count(api.types.length, "type")}`;
}

async function generateAlone(request: GenerateRequest, runStage: RunStage): Promise<GeneratedPackage> {
  const client = await generate(request, runStage);
  return { client, generated: client.files, kept: new Map() };
}

/** The tests import a package by the name that its package.json has. */
async function choosePackageName(folder: string, values: Values): Promise<string | undefined> {
  const wanted = values["package-name"];
  const present = await explainFileErrors(folder, () => readPackageName(folder));
  if (present === undefined || wanted === undefined || present === wanted) return present ?? wanted;
  throw new CommandError(`${folder}/package.json names the package ${present}: to rename it, change that file.`);
}

async function buildProject(): Promise<Output> {
  await requireProject();
  const { files, descriptions, notes, clients } = await generateProject(documentFolder, (title) =>
    stageRunner(process.stderr, title),
  );
  const drift = await findDrift(clientFolder, files);
  const beside = { folder: descriptionFolder, drift: await findDrift(descriptionFolder, descriptions) };
  return { folder: clientFolder, drift, beside, notes, clients, kept: [], advice: "Run `make generate`." };
}

async function explainFileErrors<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new CommandError(`${folder}: cannot be read or written: ${error.message}`);
  }
}
