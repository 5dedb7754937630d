/** How a command ends, for scripts: the table is in the README. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  refused: 3,
  notFound: 4,
  tooSlow: 5,
  unreachable: 6,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What ends a command: one sentence for people, which says what to do. */
export class CLIError extends Error {
  override readonly name: string = "CLIError";
  readonly exitCode: ExitCode;

  constructor(
    message: string,
    { exitCode = exitCodes.failed, ...options }: ErrorOptions & { exitCode?: ExitCode } = {},
  ) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** A command, an option or a value that is wrong. */
export class UsageError extends CLIError {
  override readonly name: string = "UsageError";

  constructor(message: string, options: ErrorOptions = {}) {
    super(message, { ...options, exitCode: exitCodes.usage });
  }
}
