/** What a stream is read by, of whatever kind it is. */
export interface Chunks extends AsyncIterable<Uint8Array | string> {
  /** Ends a stream, also while someone waits for its next bytes. */
  destroy?(): unknown;
}

/** A web stream can be cancelled by its reader only. */
export function chunksOf(stream: ReadableStream<Uint8Array>): Chunks {
  const reader = stream.getReader();
  async function* read(): AsyncGenerator<Uint8Array> {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  }
  return { [Symbol.asyncIterator]: read, destroy: () => reader.cancel().catch(() => {}) };
}
