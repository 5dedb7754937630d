import { compileFiles } from "./compile-files.ts";

/** Compiles programs as a user with strict rules would, each a file of the project. Gives the messages of the compiler. */
export function compilePrograms(programs: (readonly [name: string, code: string])[]): string[] {
  const files = programs.map(([name, code]) => [`${name}.ts`, code] as const);
  // A sample may make something and leave it at that.
  return compileFiles(new Map(files), { noUnusedLocals: false, isolatedDeclarations: false, declaration: false });
}
