import type { Clock } from "./clock.ts";
import type { Memory } from "./memory.ts";
import type { IDSource } from "./random.ts";
import { parseForm } from "./requests.ts";
import type { IncomingRequest } from "./requests.ts";

/** The prefix of the paths of all stored objects. */
export const storagePrefix = "/storage";

/** `Uint8Array<ArrayBuffer>`, in a spelling that TypeScript before 5.7 can read in our declarations. */
export type Bytes = ReturnType<Uint8Array["slice"]>;

export interface StoredObject {
  readonly path: string;
  readonly bytes: Bytes;
  readonly contentType: string;
  readonly storedAt: Date;
}

/** Permission for one method on one object until it expires. */
interface Grant {
  readonly method: "GET" | "PUT" | "POST";
  readonly path: string;
  readonly expiresAt: Date;
  /** Headers that the request must carry. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Stores the bytes of files for both APIs, under separate paths, and serves them at presigned URLs. */
export class ObjectStorage {
  readonly #objects: Map<string, StoredObject>;
  readonly #grants: Map<string, Grant>;
  readonly #ids: IDSource;
  readonly #clock: Clock;

  constructor(ids: IDSource, clock: Clock, memory: Memory) {
    this.#objects = memory.keep("objects", () => new Map());
    this.#grants = memory.keep("grants", () => new Map());
    this.#ids = ids;
    this.#clock = clock;
  }

  put(path: string, bytes: Bytes, contentType: string): StoredObject {
    const object = { path, bytes, contentType, storedAt: this.#clock.now() };
    this.#objects.set(path, object);
    return object;
  }

  get(path: string): StoredObject | undefined {
    return this.#objects.get(path);
  }

  list(folder: string): StoredObject[] {
    return [...this.#objects.values()].filter((object) => object.path.startsWith(`${folder}/`));
  }

  /** Permits a method on an object, and returns the signature to send with it. */
  grant(method: Grant["method"], path: string, expiresAt: Date, headers: Record<string, string> = {}): string {
    const signature = this.#ids.token(32);
    this.#grants.set(signature, { method, path, expiresAt, headers });
    return signature;
  }

  presignURL(
    origin: string,
    method: "GET" | "PUT",
    path: string,
    expiresAt: Date,
    headers?: Record<string, string>,
  ): string {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return `${origin}${storagePrefix}/${encoded}?signature=${this.grant(method, path, expiresAt, headers)}`;
  }

  /** Responds to a request under `storagePrefix`. */
  async respond(incoming: IncomingRequest): Promise<Response> {
    const path = decodePath(incoming.record.path.slice(storagePrefix.length + 1));
    if (path === undefined) return errorResponse(400, "InvalidURI");
    if (incoming.record.method === "GET") return this.#download(path, incoming);
    if (incoming.record.method === "PUT") return this.#upload(path, incoming);
    if (incoming.record.method === "POST") return this.#uploadForm(path, incoming);
    return errorResponse(405, "MethodNotAllowed");
  }

  #download(path: string, { search }: IncomingRequest): Response {
    if (this.#findGrant("GET", path, search.get("signature")) === undefined) return errorResponse(403, "AccessDenied");
    const object = this.#objects.get(path);
    if (object === undefined) return errorResponse(404, "NoSuchKey");
    return new Response(object.bytes, { headers: { "content-type": object.contentType } });
  }

  #upload(path: string, { record, search }: IncomingRequest): Response {
    const grant = this.#findGrant("PUT", path, search.get("signature"));
    if (grant === undefined) return errorResponse(403, "AccessDenied");
    const { headers, bytes } = record;
    if (headers.authorization !== undefined) return errorResponse(400, "OnlyOneAuthMechanismAllowed");
    const hasHeaders = Object.entries(grant.headers).every(([name, value]) => headers[name] === value);
    if (!hasHeaders) return errorResponse(403, "SignatureDoesNotMatch");
    if (headers["if-none-match"] === "*" && this.#objects.has(path)) return errorResponse(412, "PreconditionFailed");
    this.put(path, Uint8Array.from(bytes), headers["content-type"] ?? "application/octet-stream");
    return new Response(null, { status: 200 });
  }

  /** A form as S3 takes it: the fields of the policy first, the file last. */
  async #uploadForm(bucket: string, { record }: IncomingRequest): Promise<Response> {
    const form = await parseForm(record);
    const file = form?.get("file");
    const key = form?.get("key");
    if (!(file instanceof File) || typeof key !== "string") return errorResponse(400, "InvalidArgument");
    const path = `${bucket}/${key}`;
    const grant = this.#findGrant("POST", path, form?.get("X-Amz-Signature"));
    if (grant === undefined) return errorResponse(403, "AccessDenied");
    this.put(path, new Uint8Array(await file.arrayBuffer()), file.type || "application/octet-stream");
    return new Response(null, { status: 204 });
  }

  #findGrant(method: Grant["method"], path: string, signature: unknown): Grant | undefined {
    const grant = typeof signature === "string" ? this.#grants.get(signature) : undefined;
    const isValid = grant?.method === method && grant.path === path && grant.expiresAt > this.#clock.now();
    return isValid ? grant : undefined;
  }
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** An error that the request did not cause, in the format of S3. */
export function injectedStorageError(status: number, headers?: Record<string, string>): Response {
  return errorResponse(status, status >= 500 ? "InternalError" : "SlowDown", headers);
}

function errorResponse(status: number, code: string, headers: Record<string, string> = {}): Response {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>\n`;
  return new Response(body, { status, headers: { ...headers, "content-type": "application/xml" } });
}
