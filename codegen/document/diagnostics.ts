import { DocumentError } from "./document-error.ts";
import type { Diagnostic } from "./document-error.ts";
import { locate } from "./locate.ts";
import type { Position } from "./positions.ts";
import { findOrigin } from "./source.ts";
import type { Origin, Source } from "./source.ts";

/** A finding in a document, before its pointer is turned into a line. */
export interface Problem {
  readonly pointer: string;
  readonly message: string;
}

/** Throws a DocumentError for the problems, should there be any. */
export function failAt(source: Source, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DocumentError(toDiagnostics(source, problems));
}

/** Gives each problem the file and line its pointer leads to. What else it has stays with it. */
export function toDiagnostics<P extends Problem>(source: Source, problems: readonly P[]): (P & Diagnostic)[] {
  const origins = problems.map(({ pointer }) => findOrigin(source, pointer));
  const positions = locateOrigins(origins);
  return problems.map((problem, index) => {
    const { pointer = problem.pointer, source: { file } = source } = origins[index] ?? {};
    return { ...problem, file, pointer, ...positions[index] };
  });
}

/** Each file is searched once. */
function locateOrigins(origins: readonly Origin[]): Position[] {
  const positions: Position[] = [];
  for (const file of new Set(origins.map(({ source }) => source.file))) {
    const inFile = [...origins.entries()].filter(([, origin]) => origin.source.file === file);
    const text = inFile[0]?.[1].source.text ?? "";
    const located = locate(
      text,
      inFile.map(([, { pointer }]) => pointer),
    );
    for (const [order, [index]] of inFile.entries()) positions[index] = located[order] ?? { line: 1, column: 1 };
  }
  return positions;
}
