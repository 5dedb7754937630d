import type { Limit } from "./places.ts";

/** Who else has a say, such as a store that several processes share. Nothing of it rejects. */
export interface Admission {
  /** How many places this process takes at most, for now. */
  readonly share: number;
  /** Milliseconds to wait before another attempt; 0: the request may go. */
  admit(limits: readonly Limit[]): Promise<number>;
  /** The server has refused a request: nothing is to go for so many milliseconds. */
  pause(milliseconds: number): void;
}
