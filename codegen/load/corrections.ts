import type { Problem } from "../document/diagnostics.ts";
import { encodePointer, readPointer } from "../document/json-pointer.ts";
import { isBefore31, isBefore32 } from "../document/version.ts";
import { cureEverywhere, describeCure, findCure, findRenaming } from "./cure.ts";
import type { OverlayAction } from "./cure.ts";
import { ReferenceChecker } from "./reference-checker.ts";

/** A fault of a document, what is read in its stead, and the overlay actions that cure it. */
export interface Correction {
  readonly pointer: string;
  /** The fault, going on where the pointer ends: `must be text; it is 7`. */
  readonly fault: string;
  /** The correction: `is read as "7"`. */
  readonly outcome: string;
  readonly cure: readonly OverlayAction[];
  /** How many other places have the same fault, and are corrected by the same cure. */
  readonly elsewhere?: number;
}

/** For those who go on with what was corrected. */
export function toNote(correction: Correction): Problem {
  const { pointer, outcome, cure } = correction;
  return { pointer, message: `${describeFault(correction)}: ${outcome}. ${describeCure(cure)}` };
}

/** For those who do not. What an overlay has written is cured there. */
export function toRefusal(correction: Correction, isOverlaid: boolean): Problem {
  const { pointer, cure } = correction;
  const fault = describeFault(correction);
  return { pointer, message: isOverlaid ? fault : `${fault}. ${describeCure(cure)}` };
}

function describeFault({ fault, elsewhere = 0 }: Correction): string {
  return elsewhere === 0 ? fault : `${fault}, here and at ${elsewhere} other ${elsewhere === 1 ? "place" : "places"}`;
}

/** Where a value lies in a document. As text it is needed only where something is wrong. */
export interface Path {
  readonly parent: Path | undefined;
  readonly key: string;
}

/** `#/paths/~1pets/get` */
export function pointerOf(path: Path | undefined): string {
  const parts: string[] = [];
  for (let step = path; step !== undefined; step = step.parent) parts.unshift(encodePointer(step.key));
  return ["#", ...parts].join("/");
}

/** Collects what is wrong with a document while it is put right. */
export class Corrections {
  readonly document: unknown;
  readonly references: ReferenceChecker;
  readonly all: Correction[] = [];
  /** Where a member that is read under another name is written, by the pointer to the name that it is read under. */
  readonly renamed: Map<string, string> = new Map();
  /** The places in `all` of faults that are noted once. */
  readonly #everywhere = new Map<string, number>();

  constructor(document: unknown) {
    this.document = document;
    this.references = new ReferenceChecker(document);
  }

  /**
   * Notes a fault, before the document is changed.
   * @param corrected what is read in its stead; undefined where the member is left out
   */
  add(path: Path | undefined, fault: string, corrected: unknown): void {
    const pointer = pointerOf(path);
    const outcome = corrected === undefined ? "left out" : `read as ${abbreviate(corrected)}`;
    this.all.push({ pointer, fault, outcome, cure: findCure(this.document, pointer, corrected) });
  }

  /** The same for a text that a document may have in many places, of which the first is noted. */
  addEverywhere(path: Path, fault: string, text: string, corrected: string | undefined): void {
    const key = `${path.key} ${text}`;
    const index = this.#everywhere.get(key);
    const first = index === undefined ? undefined : this.all[index];
    if (index === undefined || first === undefined) {
      this.#everywhere.set(key, this.all.length);
      this.add(path, fault, corrected);
    } else {
      const cure = [cureEverywhere(path.key, text, corrected)];
      this.all[index] = { ...first, cure, elsewhere: (first.elsewhere ?? 0) + 1 };
    }
  }

  /** Notes what OpenAPI has since a version in a document of an earlier one. It is read all the same. */
  addEarly(path: Path | undefined, since: "3.1" | "3.2" = "3.2"): void {
    const version = String(readPointer(this.document, "#/openapi"));
    if (!(since === "3.1" ? isBefore31 : isBefore32)(version)) return;
    const fault = `is of OpenAPI ${since}, and the document says that it is ${version}`;
    const cure = [{ target: "$", update: { openapi: `${since}.0` } }];
    this.all.push({ pointer: pointerOf(path), fault, outcome: `read as in ${since}`, cure });
  }

  /** Notes a member that has, or should have, another name. */
  addRenamed(path: Path, fault: string, outcome: string, name: string): void {
    const pointer = pointerOf(path);
    const cure = findRenaming(this.document, pointer, pointerOf({ ...path, key: name }));
    this.all.push({ pointer, fault, outcome, cure });
  }
}

function abbreviate(value: unknown): string {
  const text = JSON.stringify(value);
  return text === "{}" ? "unknown" : text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
