/** What whoever runs a command can put right: printed without a stack trace. */
export class CommandError extends Error {
  override readonly name: string = "CommandError";
}

/** A command line that cannot be meant: the usage is printed below the message. */
export class UsageError extends CommandError {
  override readonly name = "UsageError";
}
