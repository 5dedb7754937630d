import { expect, test } from "vitest";
import { layOutMethod } from "../../../codegen/emit/method-text.ts";
import { emitUpload } from "../../../codegen/emit/upload.ts";
import type { UploadMethod } from "../../../codegen/model/model.ts";
import { argument, operation } from "./small-model.ts";

const id = argument("id", "string");
const upload: UploadMethod = {
  kind: "upload",
  name: "upload",
  create: operation({
    name: "create",
    httpMethod: "POST",
    path: "/files",
    body: { ...argument("body", "FileParams"), kind: "json", contentType: undefined },
  }),
  complete: operation({
    name: "complete",
    httpMethod: "POST",
    path: "/files/{id}/complete",
    pathParameters: [id],
    response: { kind: "json", type: "StoredFile" },
  }),
  cancel: operation({ name: "cancel", httpMethod: "DELETE", path: "/files/{id}", pathParameters: [id] }),
  members: { name: "name", type: "mime-type", size: "bytes", url: "url", headers: "headers", digest: "md5" },
  needsParams: false,
  uncertain: [],
};

test("an upload opens, sends, completes, or cancels", () => {
  expect(layOutMethod(emitUpload(upload))).toBe(`/**
 * Upload a file in one call.
 *
 * Opens an upload, sends the bytes to its presigned URL, without this client's key or headers, and
 * completes the upload with their MD5. If a step fails, the upload is cancelled, unless it may be
 * complete already.
 *
 * \`POST /files\`, \`PUT\` to the presigned URL, \`POST /files/{id}/complete\`
 *
 * @param source Path of a file (on Node, Bun and Deno), a Blob, a buffer or a stream. A stream whose
 * size is given is sent as it is read, and only once; any other stream is read into memory first.
 * @param params Name, type and size are inferred unless you give them.
 * @throws UploadError when the upload host refuses the bytes
 */
upload(source: UploadSource, params: Partial<FileParams> = {}, options?: UploadOptions): Promise<StoredFile> {
  return uploadFile(this.transport, {
    source,
    given: { name: params.name, type: params["mime-type"], size: params.bytes },
    options,
    create: (file, options) => this.create({ ...params, name: file.name, "mime-type": file.type, bytes: file.size }, options),
    target: (session) => ({ url: session.url, headers: session.headers }),
    complete: (session, digest, options) => this.complete(session.id, digest === undefined ? {} : { md5: digest }, options),
    cancel: (session, options) => this.cancel(session.id, options),
  });
}
`);
});

test("a body with more required members than those of the file makes the parameters required", () => {
  const [, params] = emitUpload({ ...upload, needsParams: true }).parameters;
  expect(params).toBe('params: UploadParams<FileParams, "name" | "mime-type" | "bytes">');
});

test.each([
  ["string", 'session.id ?? ""'],
  ["number", "session.id ?? NaN"],
])("a %s that the response may lack becomes a value that no path takes", (type, value) => {
  const cancel = { ...upload.cancel, pathParameters: [argument("id", type)] };
  expect(emitUpload({ ...upload, cancel, uncertain: ["id"] }).statement).toContain(`this.cancel(${value}, options)`);
});

test("an upload whose completion returns no JSON returns anything", () => {
  const complete = { ...upload.complete, response: { kind: "none" } as const };
  expect(emitUpload({ ...upload, complete }).returns).toBe("Promise<unknown>");
});
