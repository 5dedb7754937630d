// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  BucketBulkUploadParams,
  BucketBulkUploadResult,
  BucketList,
  BucketUploadParams,
  SignedDownload,
  StoredFile,
} from "../type-validators.ts";

/** What the methods of `awsBuckets` send and receive. */
export const awsBuckets: ResourceValidators = {
  list: { response: BucketList },
  bulkUpload: { body: BucketBulkUploadParams, response: BucketBulkUploadResult },
  upload: { body: BucketUploadParams, response: StoredFile },
  retrieveFile: { response: SignedDownload },
  retrieveFileInPath: { response: SignedDownload },
};
