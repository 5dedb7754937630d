import { toDiagnostics } from "../document/diagnostics.ts";
import { formatDiagnostic } from "../document/document-error.ts";
import { omissionKinds } from "../document/omission.ts";
import type { Omission, OmissionKind } from "../document/omission.ts";
import type { GeneratedClient } from "../generate.ts";

/** What the client of one document does not carry over. */
export type OmittedParts = Pick<GeneratedClient, "loaded" | "omissions">;

/** A table of what is not carried over: kind, how many, what that means; with every place below its kind, if wanted. */
export function reportOmissions(clients: readonly OmittedParts[], withPlaces: boolean): string {
  const all = clients.flatMap(({ omissions }) => omissions);
  if (all.length === 0) return "";
  const counts = countKinds(all);
  const width = Math.max(...counts.map(([kind]) => kind.length));
  const digits = Math.max(...counts.map(([, count]) => String(count).length));
  const places = withPlaces ? listPlaces(clients) : undefined;
  const lines = counts.flatMap(([kind, count]) => [
    `  ${kind.padEnd(width)}  ${String(count).padStart(digits)}  ${omissionKinds[kind]}`,
    ...(places?.get(kind) ?? []).map((place) => `    ${place}`),
  ]);
  const advice = withPlaces ? "" : " (--verbose says where)";
  return [`Not carried over${advice}:`, ...lines].join("\n");
}

/** In the order in which the kinds are declared. */
function countKinds(omissions: readonly Omission[]): (readonly [OmissionKind, number])[] {
  const counts = new Map<string, number>();
  for (const { kind } of omissions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.keys(omissionKinds).flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined || !isKind(kind) ? [] : [[kind, count] as const];
  });
}

function isKind(kind: string): kind is OmissionKind {
  return Object.hasOwn(omissionKinds, kind);
}

function listPlaces(clients: readonly OmittedParts[]): Map<OmissionKind, string[]> {
  const places = new Map<OmissionKind, string[]>();
  for (const { kind, ...place } of clients.flatMap(({ loaded, omissions }) => toDiagnostics(loaded, omissions))) {
    places.set(kind, [...(places.get(kind) ?? []), formatDiagnostic(place)]);
  }
  return places;
}
