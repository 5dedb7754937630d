// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import { Definitions, Note, NoteCreateParams, NoteList, NoteListParams, NoteUpdateParams } from "../type-validators.ts";

/** What the methods of `note` send and receive. */
export const note: ResourceValidators = {
  list: { query: NoteListParams, response: NoteList },
  create: { body: NoteCreateParams, response: Note },
  definitions: { response: Definitions },
  retrieve: { response: Note },
  update: { body: NoteUpdateParams, response: Note },
  delete: { response: Note },
};
