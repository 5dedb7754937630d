/** Requests in progress. They are referenced here, since the signal of a request that nothing references never fires. */
const inProgress = new Set<Request>();

/** Rejects as soon as the request's signal aborts, as the global `fetch` does. */
export async function respondUnlessAborted(
  request: Request,
  respond: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { signal } = request;
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  inProgress.add(request);
  try {
    return await Promise.race([respond(request), aborted]);
  } finally {
    inProgress.delete(request);
    signal.removeEventListener("abort", stop);
  }
}
