import { APIResponseLostError } from "../platform/errors.ts";
import type { LostResponse } from "../platform/errors.ts";

/**
 * A stream broke off, or holds what is no item. What the loop was given before is good. `cutOff` tells the two apart, and
 * `excerpt` is how the item begins that is none.
 */
export class APIStreamError extends APIResponseLostError {
  /** How many items the loop was given before. */
  readonly itemCount: number;

  constructor(message: string, lost: LostResponse, itemCount: number, options?: ErrorOptions) {
    super(message, lost, options);
    this.itemCount = itemCount;
  }

  override get name(): string {
    return "APIStreamError";
  }
}
