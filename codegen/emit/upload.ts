import type { Argument } from "../model/argument.ts";
import type { UploadMethod } from "../model/model.ts";
import type { OperationMethod } from "../model/operation-method.ts";
import { enclose, propertyName, readMember } from "../text/layout.ts";
import type { MethodDocumentation, MethodText } from "./method-text.ts";

/** A method that opens an upload, sends the bytes to a presigned URL and completes the upload. */
export function emitUpload(method: UploadMethod): MethodText {
  const { name, complete } = method;
  const { response } = complete;
  return {
    name,
    parameters: ["source: UploadSource", emitParams(method), "options?: UploadOptions"],
    returns: response.kind === "json" ? `Promise<${response.type}>` : "Promise<unknown>",
    statement: enclose("return uploadFile(this.transport, {", emitSession(method), "});", 4, " "),
    runtimeValues: ["uploadFile"],
    documentation: describeUpload(method),
  };
}

/** What is inferred from the file may be left out; where nothing else is required, so may all of it. */
function emitParams({ create: { body }, members: { name, type, size }, needsParams }: UploadMethod): string {
  const bodyType = body?.type ?? "object";
  const inferred = [name, type, size].map((member) => JSON.stringify(member)).join(" | ");
  return needsParams ? `params: UploadParams<${bodyType}, ${inferred}>` : `params: Partial<${bodyType}> = {}`;
}

/** The steps, as the runtime takes them. */
function emitSession(method: UploadMethod): string[] {
  const { create, complete, cancel, members } = method;
  const { name, type, size, url, headers, digest } = members;
  const given = [
    `name: ${readMember("params", name)}`,
    `type: ${readMember("params", type)}`,
    `size: ${readMember("params", size)}`,
  ];
  const body = [
    `${propertyName(name)}: file.name`,
    `${propertyName(type)}: file.type`,
    `${propertyName(size)}: file.size`,
  ];
  const completion = `digest === undefined ? {} : { ${propertyName(digest)}: digest }`;
  return [
    "source",
    `given: { ${given.join(", ")} }`,
    "options",
    `create: (file, options) => this.${create.name}({ ...params, ${body.join(", ")} }, options)`,
    `target: (session) => ({ url: ${readMember("session", url)}, headers: ${readMember("session", headers)} })`,
    `complete: (session, digest, options) => this.${complete.name}(${[...fromSession(complete, method), completion, "options"].join(", ")})`,
    `cancel: (session, options) => this.${cancel.name}(${[...fromSession(cancel, method), "options"].join(", ")})`,
  ];
}

/** The path parameters of a step, out of the response to the first. A missing one becomes a value that no path takes. */
function fromSession({ pathParameters }: OperationMethod, { uncertain }: UploadMethod): string[] {
  return pathParameters.map(({ wireName, type }: Argument) => {
    const member = readMember("session", wireName);
    return uncertain.includes(wireName) ? `${member} ?? ${type.startsWith("number") ? "NaN" : '""'}` : member;
  });
}

function describeUpload({ create, complete }: UploadMethod): MethodDocumentation {
  return {
    summary: "Upload a file in one call.",
    description:
      "Opens an upload, sends the bytes to its presigned URL, without this client's key or headers, and completes the upload with their MD5. If a step fails, the upload is cancelled, unless it may be complete already.",
    requests: `\`${create.httpMethod} ${create.path}\`, \`PUT\` to the presigned URL, \`${complete.httpMethod} ${complete.path}\``,
    parameters: [
      {
        name: "source",
        description:
          "Path of a file (on Node, Bun and Deno), a Blob, a buffer or a stream. A stream whose size is given is sent as it is read, and only once; any other stream is read into memory first.",
      },
      { name: "params", description: "Name, type and size are inferred unless you give them." },
    ],
    errors: ["UploadError when the upload host refuses the bytes"],
    deprecated: false,
  };
}
