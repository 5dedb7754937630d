/** A file of a client, and which emitter prints it. */
export interface EmittedFile {
  readonly kind:
    | "index"
    | "client"
    | "errors"
    | "types"
    | "enum-values"
    | "paths"
    | "page-styles"
    | "rate-limits"
    | "webhooks"
    | "security"
    | "validators"
    | "resource";
  /** In the client's folder: `resources/pets.ts`. */
  readonly path: string;
}

/** Functions that run around each emitter. One that returns nothing changes nothing. */
export interface EmitHooks {
  /** Before an emitter runs: a text that is returned replaces what it would print. */
  readonly before?: (file: EmittedFile) => string | void;
  /** After it has run: a text that is returned replaces what it has printed. */
  readonly after?: (file: EmittedFile, text: string) => string | void;
}

export interface Emitter extends EmittedFile {
  readonly emit: () => string;
}

/** What an emitter prints, as its hooks have it. */
export function runEmitter({ kind, path, emit }: Emitter, { before, after }: EmitHooks): string {
  const file = { kind, path };
  const text = before?.(file) ?? emit();
  return after?.(file, text) ?? text;
}
