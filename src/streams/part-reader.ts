import { concatenate } from "../http/bounded-body.ts";
import { ItemFault, parseItem, tooLarge } from "./item-reader.ts";
import type { ItemReader } from "./item-reader.ts";

/** Reads the parts of a multipart body: of JSON parsed, a text as a string, anything else as a Blob. */
export class PartReader implements ItemReader {
  isOver = false;
  readonly #limit: number;
  /** What stands between two parts, with the line end before it. */
  readonly #delimiter: Uint8Array;
  /** What came since the last delimiter. A body may begin with one, so it gets the line end that it lacks. */
  #chunks: Uint8Array[] = [encode("\r\n")];
  #size = 2;
  #isInPart = false;

  /** @param limit bytes of a part */
  constructor(contentType: string, limit: number) {
    const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType);
    this.#delimiter = encode(`\r\n--${boundary?.[1] ?? boundary?.[2] ?? ""}`);
    this.#limit = limit;
  }

  *read(bytes: Uint8Array): Generator<unknown> {
    let rest = bytes;
    for (;;) {
      const tail = this.#takeTail();
      const joined = concatenate([tail, rest]);
      const start = indexOf(joined, this.#delimiter);
      // What follows a delimiter tells whether it is the last.
      const after = start + this.#delimiter.length;
      if (start < 0 || joined.length < after + 2) {
        this.#keep(joined);
        if (this.#size > this.#limit + this.#delimiter.length) throw tooLarge(this.#limit);
        return;
      }
      this.#keep(joined.subarray(0, start));
      const part = concatenate(this.#chunks);
      const wasInPart = this.#isInPart;
      this.#chunks = [];
      this.#size = 0;
      this.#isInPart = true;
      this.isOver = joined[after] === dash && joined[after + 1] === dash;
      if (wasInPart) yield parsePart(part, this.#limit);
      if (this.isOver) return;
      rest = joined.subarray(after);
    }
  }

  /** @throws ItemFault: the last delimiter never came */
  end(): Iterable<unknown> {
    if (this.#isInPart && !this.isOver) throw new ItemFault("that is cut off");
    return [];
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#chunks.push(bytes);
    this.#size += bytes.length;
  }

  /** The end of what came, where a delimiter may have begun. */
  #takeTail(): Uint8Array {
    const wanted = this.#delimiter.length + 1;
    const taken: Uint8Array[] = [];
    let size = 0;
    for (let last = this.#chunks.pop(); last !== undefined; last = this.#chunks.pop()) {
      const cut = Math.max(0, last.length - (wanted - size));
      if (cut > 0) this.#chunks.push(last.subarray(0, cut));
      taken.unshift(last.subarray(cut));
      size += last.length - cut;
      if (size >= wanted) break;
    }
    this.#size -= size;
    return concatenate(taken);
  }
}

const dash = 45;
const blankLine = encode("\r\n\r\n");

/** The head of a part begins with the line end of its delimiter. */
function parsePart(part: Uint8Array<ArrayBuffer>, limit: number): unknown {
  const end = indexOf(part, blankLine);
  if (end < 0) throw new ItemFault("that has no head", new TextDecoder().decode(part));
  const content = part.subarray(end + blankLine.length);
  if (content.length > limit) throw tooLarge(limit);
  const head = new TextDecoder().decode(part.subarray(0, end));
  const type = /^content-type:\s*(.*)$/im.exec(head)?.[1]?.trim() ?? "application/json";
  if (/[/+]json\b/i.test(type)) return parseItem(new TextDecoder().decode(content));
  return /^text\//i.test(type) ? new TextDecoder().decode(content) : new Blob([content], { type });
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const [first = 0] = wanted;
  for (let start = bytes.indexOf(first); start >= 0; start = bytes.indexOf(first, start + 1)) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return start;
  }
  return -1;
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
