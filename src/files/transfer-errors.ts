import { SDKError } from "../platform/errors.ts";

/** A host with presigned URLs refused. `cause` is its response, an {@link APIError}. */
class TransferError extends SDKError {
  readonly status: number;

  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** The host of an upload refused the bytes. `cause` is its response, an {@link APIError}. */
export class UploadError extends TransferError {
  /** The status of the host's response: not one of the API, where 403 would concern your key. */
  declare readonly status: number;

  override get name(): string {
    return "UploadError";
  }
}

/** The host of a download refused to send the file. `cause` is its response, an {@link APIError}. */
export class DownloadError extends TransferError {
  /** The status of the host's response: not one of the API, where 403 would concern your key. */
  declare readonly status: number;

  override get name(): string {
    return "DownloadError";
  }
}
