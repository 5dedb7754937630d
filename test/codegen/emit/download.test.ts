import { expect, test } from "vitest";
import { emitDownload } from "../../../codegen/emit/download.ts";
import { layOutMethod } from "../../../codegen/emit/method-text.ts";
import type { DownloadMethod } from "../../../codegen/model/model.ts";
import { argument, operation } from "./small-model.ts";

const download: DownloadMethod = {
  kind: "download",
  name: "download",
  presign: operation({
    name: "url",
    path: "/files/{id}/url",
    pathParameters: [argument("id", "string", { description: "ID of the file." })],
    query: argument("query", "FileQuery", { required: false }),
  }),
  url: "signed-url",
  isCertain: true,
};

test("a download takes what its operation takes, and requests the presigned URL first", () => {
  expect(layOutMethod(emitDownload(download))).toBe(`/**
 * Download a file in one call.
 *
 * Requests the presigned URL of the file and downloads the file from there, without this client's key
 * or headers. Resolves as soon as the file's headers arrive, so a large file need not fit into memory:
 * reading the body is up to you. \`timeout\` and \`deadline\` do not limit that; your signal still ends
 * it.
 *
 * \`GET /files/{id}/url\`, \`GET\` from the presigned URL
 *
 * @param id ID of the file.
 * @throws DownloadError when the download host refuses to send the file
 */
download(id: string, query: FileQuery = {}, options?: DownloadOptions): Promise<Response> {
  return downloadFile(this.transport, {
    options,
    url: (options) => this.url(id, query, options).then((response) => response["signed-url"]),
  });
}
`);
});

test("a URL that the response may lack becomes an empty one, which the runtime refuses", () => {
  expect(emitDownload({ ...download, isCertain: false }).statement).toContain('response["signed-url"] ?? "")');
});
