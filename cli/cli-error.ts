/** What ends a command: one sentence for people, which says what to do. */
export class CLIError extends Error {
  override readonly name: string = "CLIError";
}
