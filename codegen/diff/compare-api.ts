import { basename } from "node:path";
import { DocumentError, formatDiagnostic } from "../document/document-error.ts";
import type { Diagnostic } from "../document/document-error.ts";
import { generate } from "../generate.ts";
import type { GeneratedClient, GenerateRequest } from "../generate.ts";
import type { Change } from "./change.ts";
import { compareDocuments } from "./document-changes.ts";
import { compareMethods } from "./method-changes.ts";
import { collectPublicNames, sentTypes } from "./public-names.ts";
import type { PublicNames } from "./public-names.ts";
import { compareTypes } from "./type-changes.ts";

/** The changes of one API, by where they were found. */
export interface APIChanges {
  readonly api: string;
  readonly operations: readonly Change[];
  readonly methods: readonly Change[];
  readonly types: readonly Change[];
  /** What deserves a look in the API as it is now. */
  readonly notes: readonly string[];
}

/**
 * Compares an API with what it was. One that is new or gone has no document on that side.
 * @param namesBefore where they are known; otherwise they are generated from the document
 */
export async function compareAPI(
  api: string,
  before: GenerateRequest | undefined,
  after: GenerateRequest | undefined,
  notesOn: (client: GeneratedClient) => readonly Diagnostic[],
  namesBefore?: PublicNames,
): Promise<APIChanges> {
  const client = after && (await generate(after));
  const old = namesBefore ?? (before && (await buildNames(before))) ?? noNames;
  const now = client === undefined ? noNames : collectPublicNames(client.api);
  return {
    api,
    operations:
      before && after ? await compareDocuments(before.document, after.document, sentSchemas(client, now)) : [],
    methods: compareMethods(old, now),
    types: compareTypes(old, now),
    notes: client === undefined ? [] : notesOn(client).map(formatDiagnostic),
  };
}

/** The names of types that callers pass in, and of those that they pass in as another type. */
function sentSchemas(client: GeneratedClient | undefined, now: PublicNames): Set<string> {
  const sent = sentTypes(now);
  const inputs = [...(client?.normal.inputs ?? [])].filter(([, input]) => sent.has(input));
  return new Set([...sent, ...inputs.map(([name]) => name)]);
}

const noNames: PublicNames = { client: "", methods: {}, types: {} };

async function buildNames(documentFiles: GenerateRequest): Promise<PublicNames> {
  const client = await generate(documentFiles).catch((error: unknown) => {
    if (!(error instanceof DocumentError)) throw error;
    const message = "cannot be read as it was; compare with another commit: --against <commit>";
    throw new DocumentError([{ file: basename(documentFiles.document), message }, ...error.diagnostics]);
  });
  return collectPublicNames(client.api);
}
