// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  FileCompleteParams,
  FileCreateParams,
  FileList,
  FileListParams,
  FileUpload,
  FileUrl,
  LightfieldFile,
} from "../type-validators.ts";

/** What the methods of `file` send and receive. */
export const file: ResourceValidators = {
  list: { query: FileListParams, response: FileList },
  create: { body: FileCreateParams, response: FileUpload },
  retrieve: { response: LightfieldFile },
  complete: { body: FileCompleteParams, response: LightfieldFile },
  cancel: { response: LightfieldFile },
  url: { response: FileUrl },
};
