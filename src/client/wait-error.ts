import { SDKError } from "../platform/errors.ts";

/** What was waited for has failed, or has not come to its end within the deadline. */
export class WaitError extends SDKError {
  /** The last response. */
  readonly data: unknown;

  constructor(message: string, data: unknown) {
    super(message);
    this.data = data;
  }

  override get name(): string {
    return "WaitError";
  }
}
