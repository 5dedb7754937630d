import type { Problem } from "../document/diagnostics.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { answerMember, findLost, memberFaults, spellingFaults } from "./extension-faults.ts";
import type { Download } from "./model.ts";

/** The download whose address an operation answers, if the overlay says so and the document has what it leans on. */
export function buildDownload(operation: NormalOperation, normal: NormalDocument): Download | undefined {
  const names = operation.source[extension];
  if (names === undefined || faultsOf(operation, normal).length > 0) return undefined;
  return { ...names, isCertain: answerMember(operation, names.url, normal)?.isCertain === true };
}

export function findLostDownloads(normal: NormalDocument): Problem[] {
  return findLost("download", faultsOf, normal);
}

const extension = "x-download";

function faultsOf(operation: NormalOperation, normal: NormalDocument): string[] {
  const names = operation.source[extension];
  if (names === undefined) return [];
  const misspelt = spellingFaults(extension, names, ["method", "url"]);
  if (misspelt.length > 0) return misspelt;
  return memberFaults(extension, "its answer", [names.url], (name) => answerMember(operation, name, normal));
}
