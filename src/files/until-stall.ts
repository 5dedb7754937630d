import { longestTimer } from "../platform/clock.ts";
import { APIConnectionTimeoutError } from "../platform/errors.ts";

/** Runs work that reports its progress. Ends it once there was none for `timeout` milliseconds. */
export async function untilStall<T>(
  timeout: number,
  work: (stalled: AbortSignal, onMoved: () => void) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const message = `Nothing of the file has moved for ${timeout} ms. A longer \`timeout\` may help.`;
  const stall = (): void => controller.abort(new APIConnectionTimeoutError(message));
  let timer: ReturnType<typeof setTimeout> | undefined;
  function renew(): void {
    clearTimeout(timer);
    if (timeout !== Infinity) timer = setTimeout(stall, Math.min(timeout, longestTimer));
  }
  renew();
  try {
    return await new Promise<T>((resolve, reject) => {
      controller.signal.addEventListener("abort", () => reject(controller.signal.reason));
      work(controller.signal, renew).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
  }
}
