import { UsageError } from "../cli-error.ts";

const newline = 10;

/**
 * The text of a file, as it is read.
 *
 * @throws UsageError that names the first line which is not UTF-8: a decoder that puts up with it would damage values
 */
export async function* decodeText(source: AsyncIterable<Uint8Array | string>, path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let line = 1;
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (error) {
      throw new UsageError(`${path}:${line} is not UTF-8: save the file with this encoding.`, { cause: error });
    }
  };
  for await (const chunk of source) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let text = "";
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      text += decode(bytes.subarray(start, end + 1));
      line++;
      start = end + 1;
    }
    yield text + decode(bytes.subarray(start));
  }
  yield decode();
}
