import type { McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";

/** Serves the client that has started this process, until it closes the pipe or ends the process. */
export async function serveOverStdio(createServer: () => McpServer, signal: AbortSignal): Promise<void> {
  const served = serveStdio(createServer, { onerror: (error) => process.stderr.write(`${error.message}\n`) });
  await new Promise((resolve) => {
    process.stdin.once("close", resolve).once("end", resolve);
    process.once("SIGTERM", resolve);
    signal.addEventListener("abort", resolve);
  });
  await served.close();
}
