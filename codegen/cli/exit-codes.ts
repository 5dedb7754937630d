/** The exit codes of every command. */
export const exitCodes: Readonly<Record<"done" | "failed" | "usage", number>> = { done: 0, failed: 1, usage: 2 };

/** As `--help` shows them. */
export const exitCodeTable: string = `\
Exit codes
  ${exitCodes.done}  done
  ${exitCodes.failed}  a broken document, a difference that \`check\` found, an unknown operation, a file that cannot be written,
     or a package that is not installed
  ${exitCodes.usage}  wrong usage`;
