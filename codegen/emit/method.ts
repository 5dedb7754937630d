import type { Method } from "../model/model.ts";
import { emitDownload } from "./download.ts";
import type { MethodText } from "./method-text.ts";
import { emitOperation } from "./operation.ts";
import { emitUpload } from "./upload.ts";

export function emitMethod(method: Method): MethodText {
  switch (method.kind) {
    case "operation":
      return emitOperation(method);
    case "upload":
      return emitUpload(method);
    case "download":
      return emitDownload(method);
  }
}
