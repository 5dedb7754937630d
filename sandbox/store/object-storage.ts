import type { Clock } from "./clock.ts";
import type { IDSource } from "./ids.ts";
import type { IncomingRequest } from "./requests.ts";

/** The prefix of the paths of all stored objects. */
export const storagePrefix = "/storage";

/** `Uint8Array<ArrayBuffer>`, in a spelling that TypeScript before 5.7 can read in our declarations. */
export type Bytes = ReturnType<Uint8Array["slice"]>;

export interface StoredObject {
  path: string;
  bytes: Bytes;
  contentType: string;
  storedAt: Date;
}

/** Permission for one method on one object until it expires. */
interface Grant {
  method: "GET" | "PUT" | "POST";
  path: string;
  expiresAt: Date;
  headers: Record<string, string>;
}

/** Stores the bytes of files for both APIs, under separate paths, and serves them at signed URLs. */
export class ObjectStorage {
  readonly #objects = new Map<string, StoredObject>();
  readonly #grants = new Map<string, Grant>();
  readonly #ids: IDSource;
  readonly #clock: Clock;

  constructor(ids: IDSource, clock: Clock) {
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

  signUrl(
    origin: string,
    method: "GET" | "PUT",
    path: string,
    expiresAt: Date,
    headers?: Record<string, string>,
  ): string {
    const address = path.split("/").map(encodeURIComponent).join("/");
    return `${origin}${storagePrefix}/${address}?signature=${this.grant(method, path, expiresAt, headers)}`;
  }

  async answer(incoming: IncomingRequest): Promise<Response> {
    const path = decodePath(incoming.record.path.slice(storagePrefix.length + 1));
    if (path === undefined) return refuse(400, "InvalidURI");
    if (incoming.record.method === "GET") return this.#download(path, incoming);
    if (incoming.record.method === "PUT") return this.#upload(path, incoming);
    if (incoming.record.method === "POST") return this.#uploadForm(path, incoming);
    return refuse(405, "MethodNotAllowed");
  }

  #download(path: string, incoming: IncomingRequest): Response {
    if (this.#find("GET", path, incoming.search.get("signature")) === undefined) return refuse(403, "AccessDenied");
    const object = this.#objects.get(path);
    if (object === undefined) return refuse(404, "NoSuchKey");
    return new Response(object.bytes, { headers: { "content-type": object.contentType } });
  }

  #upload(path: string, incoming: IncomingRequest): Response {
    const grant = this.#find("PUT", path, incoming.search.get("signature"));
    if (grant === undefined) return refuse(403, "AccessDenied");
    const { headers, bytes } = incoming.record;
    if (headers.authorization !== undefined) return refuse(400, "OnlyOneAuthMechanismAllowed");
    const isSigned = Object.entries(grant.headers).every(([name, value]) => headers[name] === value);
    if (!isSigned) return refuse(403, "SignatureDoesNotMatch");
    if (headers["if-none-match"] === "*" && this.#objects.has(path)) return refuse(412, "PreconditionFailed");
    this.put(path, Uint8Array.from(bytes), headers["content-type"] ?? "application/octet-stream");
    return new Response(null, { status: 200 });
  }

  /** A form as S3 takes it: the signed fields first, the file last. */
  async #uploadForm(bucket: string, incoming: IncomingRequest): Promise<Response> {
    const form = await readForm(incoming);
    const file = form?.get("file");
    const key = form?.get("key");
    const signature = form?.get("X-Amz-Signature");
    if (!(file instanceof File) || typeof key !== "string") return refuse(400, "InvalidArgument");
    const path = `${bucket}/${key}`;
    if (this.#find("POST", path, typeof signature === "string" ? signature : null) === undefined) {
      return refuse(403, "AccessDenied");
    }
    this.put(path, new Uint8Array(await file.arrayBuffer()), file.type || "application/octet-stream");
    return new Response(null, { status: 204 });
  }

  #find(method: Grant["method"], path: string, signature: string | null): Grant | undefined {
    const grant = signature === null ? undefined : this.#grants.get(signature);
    const isGood = grant?.method === method && grant.path === path && grant.expiresAt > this.#clock.now();
    return isGood ? grant : undefined;
  }
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The multipart or urlencoded form of a request, or `undefined` if it has none. */
export async function readForm(incoming: IncomingRequest): Promise<FormData | undefined> {
  const type = incoming.record.headers["content-type"] ?? "";
  try {
    return await new Response(Uint8Array.from(incoming.record.bytes), { headers: { "content-type": type } }).formData();
  } catch {
    return undefined;
  }
}

function refuse(status: number, code: string, headers: Record<string, string> = {}): Response {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>\n`;
  return new Response(body, { status, headers: { ...headers, "content-type": "application/xml" } });
}

/** An error that the request did not cause. */
export function refuseObject(status: number, headers?: Record<string, string>): Response {
  return refuse(status, status >= 500 ? "InternalError" : "SlowDown", headers);
}
