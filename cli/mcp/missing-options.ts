import type { CallingTool, ConnectedOperation } from "./operations.ts";

/**
 * The options that an operation needs of the server and that it was started without. What an operation does decides, also
 * where a tool for files calls it: an export may well delete.
 */
export function missingOptions(
  { tool, detail: { effect } }: Pick<ConnectedOperation, "tool" | "detail">,
  offered: ReadonlySet<CallingTool>,
): string[] {
  const lacksFolder = (tool === "upload" || tool === "download") && !offered.has("download");
  const mayDo = effect === "read" || offered.has(effect === "write" ? "call_write" : "call_destructive");
  return [...(lacksFolder ? ["--folder"] : []), ...(mayDo ? [] : [`--allow ${effect}`])];
}
