import { CLIError, exitCodes } from "../cli-error.ts";

/** Why a key cannot be sent, as the end of a sentence; undefined for one that can. No message quotes a key. */
export function faultOfKey(key: string): string | undefined {
  if (/[\r\n]/.test(key)) return "holds a line break";
  return /^[\x20-\x7e]*$/.test(key) ? undefined : "holds a character that is not ASCII";
}

/** @param where `in ZOO_API_KEY`, `of the profile zoo` */
export function refuseUnsendable(key: string, where: string): void {
  const fault = faultOfKey(key);
  if (fault === undefined) return;
  throw new CLIError(`The key ${where} ${fault}. Check how it was copied.`, { exitCode: exitCodes.refused });
}
