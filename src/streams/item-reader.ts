/** Cuts the bytes of a stream into items. */
export interface ItemReader {
  /** The stream has said that it is over: what follows is dropped. */
  readonly isOver: boolean;
  /**
   * The items that are whole with these bytes, parsed as they are taken: those before a fault are good.
   * @throws ItemFault
   */
  read(bytes: Uint8Array): Iterable<unknown>;
  /** What is left when the stream has ended. */
  end(): Iterable<unknown>;
}

/** What a stream holds in place of an item. */
export class ItemFault extends Error {
  /** As it came, where it is of use. */
  readonly text: string;

  constructor(problem: string, text = "") {
    super(problem);
    this.text = text;
  }
}

/** @throws ItemFault for a text that is not JSON, without the SyntaxError, which quotes it as well */
export function parseItem(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ItemFault("that is not JSON", text);
  }
}

export function tooLarge(limit: number): ItemFault {
  return new ItemFault(`that is larger than \`maxEventSize\`, ${limit}`);
}
