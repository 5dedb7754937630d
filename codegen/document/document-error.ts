/** What is wrong with a document, where, and what to do about it. */
export interface Diagnostic {
  readonly file: string;
  /** JSON pointer into the file, such as `#/paths/~1v1~1accounts/get`. */
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** Thrown before anything is written: a document that cannot become a client. */
export class DocumentError extends Error {
  override name = "DocumentError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], options?: ErrorOptions) {
    const shown = diagnostics.slice(0, 25).map(formatDiagnostic);
    const more = diagnostics.length - shown.length;
    super([...shown, ...(more > 0 ? [`… and ${more} more`] : [])].join("\n"), options);
    this.diagnostics = diagnostics;
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function formatDiagnostic({ file, line, column, pointer, message }: Diagnostic): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(":");
  return [position, pointer, message].filter((part) => part !== undefined).join(" ");
}
