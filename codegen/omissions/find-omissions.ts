import type { Document } from "../document/document.ts";
import type { Omission } from "../document/omission.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { documentOmissions } from "./document-omissions.ts";
import { operationOmissions } from "./operation-omissions.ts";
import { securityOmissions } from "./security-omissions.ts";

/** What the client of a document does not carry over. What an operation lacks is in `operation-omissions.ts`. */
export function findOmissions(document: Document, normal: NormalDocument): Omission[] {
  return [
    ...documentOmissions(document, normal),
    ...securityOmissions(document, normal.operations),
    ...normal.operations.flatMap((operation) =>
      operationOmissions(operation, document, normal.responseHeaders.has(operation.pointer)),
    ),
  ];
}
