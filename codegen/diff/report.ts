import { bumpFor, nextVersion } from "./change.ts";
import type { Change } from "./change.ts";
import type { APIChanges } from "./compare-api.ts";

/** What changed since a release. */
export interface Changes {
  readonly release: string;
  /** Of the package as it was released, where it is the clients that have a version. */
  readonly manifest?: Manifest;
  readonly apis: readonly APIChanges[];
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
}

/** All that changed, each judged for callers and for readers, and the version that makes. */
export function reportChanges({ release, manifest, apis }: Changes): string {
  const all = apis.flatMap(allOf);
  const sections = apis.map(reportAPI).filter((section) => section !== "");
  if (all.length === 0) return [...sections, `Nothing that users see has changed since ${release}.`].join("\n\n");
  const bump = bumpFor(manifest?.version ?? "1.0.0", all);
  const versions = manifest && `: ${manifest.version} → ${nextVersion(manifest.version, bump)}`;
  return [...sections, `Since ${release}: ${bump}${versions ?? ""}`].join("\n\n");
}

export function allOf({ operations, methods, types }: APIChanges): Change[] {
  return [...operations, ...methods, ...types];
}

function reportAPI({ api, operations, methods, types, notes }: APIChanges): string {
  const parts = Object.entries({ Operations: operations, Methods: methods, Types: types })
    .filter(([, changes]) => changes.length > 0)
    .map(([title, changes]) => [`${title} of ${api}`, ...changes.map(reportChange)].join("\n"));
  const noted = notes.length === 0 ? [] : [[`Notes on ${api}`, ...notes.map((note) => `  ${note}`)].join("\n")];
  return [...parts, ...noted].join("\n\n");
}

function reportChange({ subject, what, callers, readers }: Change): string {
  if (callers === "typed") return `  judged by its types, below      ${subject}: ${what}`;
  return `  callers ${callers.padEnd(6)}  readers ${readers.padEnd(6)}  ${subject}: ${what}`;
}
