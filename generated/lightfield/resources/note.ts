// Generated from openapi/lightfield.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byOffset } from "../page-styles.ts";
import type { Definitions, Note, NoteCreateParams, NoteList, NoteListParams, NoteUpdateParams } from "../types.ts";

/** Texts about accounts and opportunities. */
export class NoteResource extends Resource {
  /**
   * List notes.
   *
   * Returns one page of notes, at most 25. The list is served from a search index that trails writes by
   * a moment; retrieve a record for its current state.
   *
   * `GET /v1/notes` · scope `notes:read` · rate limit `search`
   */
  list(query: NoteListParams = {}, options?: RequestOptions): PagePromise<NoteList, Note> {
    return sendForPage(this.transport, { name: "note.list", path: "/v1/notes", pageStyle: byOffset, query, options });
  }

  /**
   * Create a note.
   *
   * Creates a note, with the owner of the API key as its author. `$title` is required.
   *
   * `POST /v1/notes` · scope `notes:create` · rate limit `write` · honours an idempotency key
   */
  create(body: NoteCreateParams, options?: RequestOptions): APIPromise<Note> {
    return this.transport.send({
      name: "note.create",
      method: "POST",
      path: "/v1/notes",
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Describe the fields of notes.
   *
   * Returns which fields and relationships notes have in this workspace: their types, and whether they
   * can be written.
   *
   * `GET /v1/notes/definitions` · scope `notes:read` · rate limit `read`
   */
  definitions(options?: RequestOptions): APIPromise<Definitions> {
    return this.transport.send({ name: "note.definitions", method: "GET", path: "/v1/notes/definitions", options });
  }

  /**
   * Retrieve a note.
   *
   * Returns one note in its current state.
   *
   * `GET /v1/notes/{id}` · scope `notes:read` · rate limit `read`
   *
   * @param id ID of the note.
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<Note> {
    return this.transport.send({
      name: "note.retrieve",
      method: "GET",
      path: "/v1/notes/{id}",
      pathParams: { id },
      options,
    });
  }

  /**
   * Update a note.
   *
   * Changes the title, the text and the links that are sent and leaves the rest alone. Each relationship
   * takes either `add` or `remove`; there is no `replace`.
   *
   * `POST /v1/notes/{id}` · scope `notes:update` · rate limit `write` · honours an idempotency key
   *
   * @param id ID of the note.
   */
  update(id: string, body: NoteUpdateParams, options?: RequestOptions): APIPromise<Note> {
    return this.transport.send({
      name: "note.update",
      method: "POST",
      path: "/v1/notes/{id}",
      pathParams: { id },
      body,
      honoursIdempotencyKey: true,
      options,
    });
  }

  /**
   * Delete a note.
   *
   * Moves a note to the trash, from where it can be restored in the app. Deleting it once more changes
   * nothing.
   *
   * `DELETE /v1/notes/{id}` · scope `notes:delete` · rate limit `write`
   *
   * @param id ID of the note.
   */
  delete(id: string, options?: RequestOptions): APIPromise<Note> {
    return this.transport.send({
      name: "note.delete",
      method: "DELETE",
      path: "/v1/notes/{id}",
      pathParams: { id },
      options,
    });
  }
}
