import type { DownloadMethod } from "../model/model.ts";
import { describedArguments } from "./describe-operation.ts";
import { enclose, readMember } from "../text/layout.ts";
import type { MethodDocumentation, MethodText } from "./method-text.ts";
import { emitParameters, forwardedArguments } from "./parameters.ts";

/** A method that requests a presigned URL, and the file from there. */
export function emitDownload(method: DownloadMethod): MethodText {
  const { name, presign } = method;
  return {
    name,
    // All parameters of the operation but its options, which could pick another body.
    parameters: [...emitParameters(presign, {}).slice(0, -1), "options?: DownloadOptions"],
    returns: "Promise<Response>",
    statement: enclose("return downloadFile(this.transport, {", ["options", emitURL(method)], "});", 4, " "),
    runtimeValues: ["downloadFile"],
    documentation: describeDownload(method),
  };
}

function emitURL({ presign, url, isCertain }: DownloadMethod): string {
  const member = readMember("response", url);
  // The runtime refuses an empty URL.
  const value = isCertain ? member : `${member} ?? ""`;
  const request = `this.${presign.name}(${forwardedArguments(presign).join(", ")})`;
  return `url: (options) => ${request}.then((response) => ${value})`;
}

function describeDownload({ presign }: DownloadMethod): MethodDocumentation {
  return {
    summary: "Download a file in one call.",
    description:
      "Requests the presigned URL of the file and downloads the file from there, without this client's key or headers. Resolves as soon as the file's headers arrive, so a large file need not fit into memory: reading the body is up to you. `timeout` and `deadline` do not limit that; your signal still ends it.",
    requests: `\`${presign.httpMethod} ${presign.path}\`, \`GET\` from the presigned URL`,
    parameters: describedArguments(presign),
    errors: ["DownloadError when the download host refuses to send the file"],
    deprecated: presign.deprecated,
  };
}
