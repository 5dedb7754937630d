import type { Method, UploadSession } from "../model.ts";
import { docComment } from "./doc-comment.ts";
import { enclose, indent, propertyName } from "./layout.ts";

/** A method that opens an upload, sends the file and completes the upload, or nothing. */
export function emitUpload(create: Method, methods: Method[]): string {
  const session = create.uploadSession;
  const complete = methods.find(({ name }) => name === session?.complete);
  const cancel = methods.find(({ name }) => name === session?.cancel);
  if (session === undefined || complete === undefined || cancel === undefined) return "";
  const { name, type, size, url, headers, digest } = session;
  const calls = [
    `create: (file, options) => this.${create.name}({ ...params, ${member(name)}: file.name, ${member(type)}: file.type, ${member(size)}: file.size }, options)`,
    `target: (session) => ({ url: ${readMember("session", url)}, headers: ${readMember("session", headers)} })`,
    `complete: (session, digest, options) => this.${complete.name}(${fromSession(complete)}digest === undefined ? {} : { ${member(digest)}: digest }, options)`,
    `cancel: (session, options) => this.${cancel.name}(${fromSession(cancel)}options)`,
  ];
  const given = `given: { name: ${readMember("params", name)}, type: ${readMember("params", type)}, size: ${readMember("params", size)} }`;
  return [
    emitComment(create, complete),
    enclose(`${session.method}(`, uploadParameters(create, session), `): ${uploadReturnType(complete)} {`, 2),
    "\n",
    indent(enclose("return uploadInSession(this.transport, {", ["source", given, "options", ...calls], "});", 4, " ")),
    "\n}\n",
  ].join("");
}

export function uploadReturnType({ answer }: Method): string {
  return answer.kind === "json" ? `Promise<${answer.type}>` : "Promise<unknown>";
}

export function uploadParameters({ body }: Method, { name, type, size, needsParams }: UploadSession): string[] {
  const bodyType = body?.type ?? "object";
  const found = [name, type, size].map((one) => JSON.stringify(one)).join(" | ");
  // What is found out by itself may be left out; where that is all there must be, so may the rest.
  const params = needsParams ? `params: UploadParams<${bodyType}, ${found}>` : `params: Partial<${bodyType}> = {}`;
  return ["source: UploadSource", params, "options?: UploadOptions"];
}

function emitComment(create: Method, complete: Method): string {
  return docComment(
    "Upload a file in one call.",
    `Opens an upload, sends the bytes to the address that the API names, without key or headers of this client, and completes it with their MD5. Should a step fail, the upload is called off.`,
    `\`${create.httpMethod} ${create.path}\`, \`PUT\` to the upload host, \`${complete.httpMethod} ${complete.path}\``,
    [
      "@param source Path of a file (on Node, Bun and Deno), or a Blob, a buffer, a stream. A stream whose size is given is sent as it is read, and only once; another one is read into memory first.",
      "@param params Name, type and size are found out by themselves, unless you give them.",
      "@throws UploadError when the upload host refuses the bytes",
    ].join("\n"),
  );
}

/** The path parameters of a step, out of what opening the upload has answered. */
function fromSession({ pathParameters }: Method): string {
  return pathParameters.map(({ wireName }) => `${readMember("session", wireName)}, `).join("");
}

function member(name: string): string {
  return propertyName(name);
}

export function readMember(object: string, name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)
    ? `${object}.${name}`
    : `${object}[${JSON.stringify(name)}]`;
}
