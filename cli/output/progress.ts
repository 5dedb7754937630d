import type { Terminal } from "../terminal.ts";

/** Bytes as they pass, with how far it is on a terminal. */
export async function* trackProgress(
  chunks: AsyncIterable<Uint8Array>,
  total: number,
  stderr: Terminal["stderr"],
): AsyncGenerator<Uint8Array> {
  const start = Date.now();
  let [passed, shown] = [0, start];
  for await (const chunk of chunks) {
    passed += chunk.length;
    if (stderr.isTTY === true && Date.now() - shown > 100) {
      shown = Date.now();
      stderr.write(`\r\u001B[K${progressLine(passed, total, (shown - start) / 1000)}`);
    }
    yield chunk;
  }
  if (shown !== start) stderr.write("\r\u001B[K");
}

/** `[=====     ] 50 %  1.5 MB  0.7 MB/s` */
export function progressLine(passed: number, total: number, seconds: number): string {
  const rate = `${megabytes(passed)}  ${megabytes(passed / Math.max(seconds, 0.001))}/s`;
  if (!(total > 0)) return rate;
  const share = Math.min(passed / total, 1);
  const bar = "=".repeat(Math.round(share * 20)).padEnd(20);
  return `[${bar}] ${Math.round(share * 100)} %  ${rate}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
