import { format, resolveConfig } from "prettier";

/** Formats files the way the project formats its own. */
export async function formatFiles(files: Map<string, string>): Promise<Map<string, string>> {
  const config = await resolveConfig("generated/index.ts");
  const formatted = new Map<string, string>();
  for (const [path, text] of files) formatted.set(path, await format(text, { ...config, filepath: path }));
  return formatted;
}
