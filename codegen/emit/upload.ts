import type { Argument, Method, UploadSession } from "../model/model.ts";
import { docComment } from "./doc-comment.ts";
import { enclose, indent, propertyName, readMember } from "./layout.ts";

/** A method that opens an upload, sends the file and completes the upload, or nothing. */
export function emitUpload(create: Method, methods: Method[]): string {
  const session = create.uploadSession;
  const complete = methods.find(({ name }) => name === session?.complete);
  const cancel = methods.find(({ name }) => name === session?.cancel);
  if (session === undefined || complete === undefined || cancel === undefined) return "";
  const { name, type, size, url, headers, digest } = session;
  const calls = [
    `create: (file, options) => this.${create.name}({ ...params, ${propertyName(name)}: file.name, ${propertyName(type)}: file.type, ${propertyName(size)}: file.size }, options)`,
    `target: (session) => ({ url: ${readMember("session", url)}, headers: ${readMember("session", headers)} })`,
    `complete: (session, digest, options) => this.${complete.name}(${fromSession(complete, session)}digest === undefined ? {} : { ${propertyName(digest)}: digest }, options)`,
    `cancel: (session, options) => this.${cancel.name}(${fromSession(cancel, session)}options)`,
  ];
  const given = `given: { name: ${readMember("params", name)}, type: ${readMember("params", type)}, size: ${readMember("params", size)} }`;
  return [
    emitComment(create, complete),
    enclose(`${session.method}(`, uploadParameters(create, session), `): ${uploadReturnType(complete)} {`, 2),
    "\n",
    indent(enclose("return uploadFile(this.transport, {", ["source", given, "options", ...calls], "});", 4, " ")),
    "\n}\n",
  ].join("");
}

export function uploadReturnType({ answer }: Method): string {
  return answer.kind === "json" ? `Promise<${answer.type}>` : "Promise<unknown>";
}

export function uploadParameters({ body }: Method, { name, type, size, needsParams }: UploadSession): string[] {
  const bodyType = body?.type ?? "object";
  const inferred = [name, type, size].map((one) => JSON.stringify(one)).join(" | ");
  // What is inferred may be left out; where nothing else is required, so may the rest.
  const params = needsParams ? `params: UploadParams<${bodyType}, ${inferred}>` : `params: Partial<${bodyType}> = {}`;
  return ["source: UploadSource", params, "options?: UploadOptions"];
}

/** The steps as HTTP has them. */
export function uploadSteps(create: Method, complete: Method): string {
  return `\`${create.httpMethod} ${create.path}\`, \`PUT\` to the upload host, \`${complete.httpMethod} ${complete.path}\``;
}

function emitComment(create: Method, complete: Method): string {
  return docComment(
    "Upload a file in one call.",
    "Opens an upload, sends the bytes to the address that the API gives, without this client's key or headers, and completes the upload with their MD5. If a step fails, the upload is cancelled, unless it may be complete already.",
    uploadSteps(create, complete),
    [
      "@param source Path of a file (on Node, Bun and Deno), a Blob, a buffer or a stream. A stream whose size is given is sent as it is read, and only once; any other stream is read into memory first.",
      "@param params Name, type and size are inferred unless you give them.",
      "@throws UploadError when the upload host refuses the bytes",
    ].join("\n"),
  );
}

/** The path parameters of a step, out of what opening the upload has answered. No path takes what stands for a lost one. */
function fromSession({ pathParameters }: Method, { uncertain }: UploadSession): string {
  const read = ({ wireName, type }: Argument): string => {
    const member = readMember("session", wireName);
    return uncertain.includes(wireName) ? `${member} ?? ${type === "number" ? "NaN" : '""'}` : member;
  };
  return pathParameters.map((parameter) => `${read(parameter)}, `).join("");
}
