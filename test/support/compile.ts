import { compileFiles } from "./compile-files.ts";

/**
 * Compiles code as if it were the file test/user.ts, with some files of `generated/` added or replaced. Gives the
 * messages of the compiler.
 */
export function compile(code: string, generated: ReadonlyMap<string, string>): string[] {
  const files = [...generated].map(([path, text]) => [`generated/${path}`, text] as const);
  return compileFiles(new Map([...files, ["test/user.ts", code]]));
}
