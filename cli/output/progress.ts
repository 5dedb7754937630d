import type { Terminal } from "../terminal.ts";

/** How far a transfer is, on a line that goes once it has ended. */
export interface Progress {
  /** @param total bytes; `NaN` where it is not known */
  update(passed: number, total: number): void;
  end(): void;
}

/** Shows it on a terminal, every 0.1 seconds at most. */
export function showProgress(stderr: Terminal["stderr"], now: () => number = Date.now): Progress {
  const start = now();
  let shown = start;
  return {
    update(passed, total) {
      const time = now();
      if (stderr.isTTY !== true || time - shown <= 100) return;
      shown = time;
      stderr.write(`\r\u001B[K${progressLine(passed, total, (time - start) / 1000)}`);
    },
    end() {
      if (shown !== start) stderr.write("\r\u001B[K");
    },
  };
}

/** Bytes as they pass, with how far it is. */
export async function* trackProgress(
  chunks: AsyncIterable<Uint8Array>,
  total: number,
  { update, end }: Progress,
): AsyncGenerator<Uint8Array> {
  let passed = 0;
  try {
    for await (const chunk of chunks) {
      passed += chunk.length;
      update(passed, total);
      yield chunk;
    }
  } finally {
    end();
  }
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
