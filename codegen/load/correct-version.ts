import type { Document } from "../document/document.ts";
import { readPointer } from "../document/json-pointer.ts";
import type { Corrections } from "./corrections.ts";

/** The version that a document is read as: of a later one than is known, what is new is not read. */
export function correctVersion(document: Document, corrections: Corrections): string {
  const version = String(readPointer(document, "#/openapi") ?? readPointer(document, "#/swagger"));
  if (version === "3") return "3.0"; // without quotes, YAML has it as a number
  if (/^3\.[0-2]\b/.test(version)) return version;
  const fault = `is ${version}, of which nothing is known here: the latest is 3.2`;
  const cure = [{ target: "$", update: { openapi: "3.2.0" } }];
  corrections.all.push({ pointer: "#/openapi", fault, outcome: "read as 3.2", cure });
  return "3.2.0";
}
