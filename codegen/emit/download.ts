import type { Method } from "../model/model.ts";
import { docComment } from "./doc-comment.ts";
import { enclose, indent, readMember } from "./layout.ts";
import { describeParameters, emitArguments, emitParameters } from "./operation.ts";

export const downloadReturnType = "Promise<Response>";

/** A method that asks for the address of a file and gets the file from there, or nothing. */
export function emitDownload(method: Method): string {
  const { download } = method;
  if (download === undefined) return "";
  const ask = `this.${method.name}(${emitArguments(method).join(", ")})`;
  const address = readMember("link", download.url);
  // The runtime refuses an empty address.
  const pick = download.isCertain ? address : `${address} ?? ""`;
  const parts = ["options", `url: (options) => ${ask}.then((link) => ${pick})`];
  return [
    emitComment(method),
    enclose(`${download.method}(`, downloadParameters(method), `): ${downloadReturnType} {`, 2),
    "\n",
    indent(enclose("return downloadFile(this.transport, {", parts, "});", 4, " ")),
    "\n}\n",
  ].join("");
}

/** Those of the method that gives the address, but for the options. */
export function downloadParameters(method: Method): string[] {
  return [...emitParameters(method).slice(0, -1), "options?: DownloadOptions"];
}

/** The steps as HTTP has them. */
export function downloadSteps({ httpMethod, path }: Method): string {
  return `\`${httpMethod} ${path}\`, \`GET\` from the download host`;
}

function emitComment(method: Method): string {
  return docComment(
    "Download a file in one call.",
    "Asks the API for the file's address and downloads it from there, without this client's key or headers. Resolves as soon as the file's headers arrive, so a large file need not fit into memory: reading the body is up to you. `timeout` and `deadline` do not limit that; your signal still ends it.",
    downloadSteps(method),
    [...describeParameters(method), "@throws DownloadError when the download host refuses to send the file"].join("\n"),
  );
}
