import { createHash } from "node:crypto";
import type { Clock } from "../store/clock.ts";
import { Collection } from "../store/collection.ts";
import { textOf } from "../store/json.ts";
import type { JSONObject } from "../store/json.ts";
import type { Memory } from "../store/memory.ts";
import type { Bytes, ObjectStorage } from "../store/object-storage.ts";
import type { IDSource } from "../store/random.ts";
import { conflict, unprocessable } from "./errors.ts";

const sessionLifetime = 60 * 60 * 1000;
const urlLifetime = 15 * 60 * 1000;

export interface StoredFile {
  readonly id: string;
  status: "PENDING" | "COMPLETED" | "CANCELLED";
  readonly filename: string;
  readonly mimeType: string;
  readonly sizeBytes: number;
  readonly createdAt: string;
  completedAt: string | null;
  readonly expiresAt: string;
  /** Path of the bytes in object storage. */
  readonly path: string;
}

/** Files, with their upload sessions. */
export class FileStore {
  readonly all: Collection<StoredFile>;
  readonly #ids: IDSource;
  readonly #clock: Clock;
  readonly #storage: ObjectStorage;

  constructor(ids: IDSource, clock: Clock, storage: ObjectStorage, memory: Memory) {
    this.all = new Collection(memory.keep("files", () => new Map()));
    this.#ids = ids;
    this.#clock = clock;
    this.#storage = storage;
  }

  get(id: string): StoredFile | undefined {
    return this.all.get(id);
  }

  /** Opens an upload session. The names of knowledge files get a timestamp. */
  open(input: JSONObject): StoredFile {
    const now = this.#clock.now();
    const id = this.#ids.prefixed("fil_");
    const isKnowledge = textOf(input.purpose).startsWith("knowledge_");
    const filename = isKnowledge ? stamp(textOf(input.filename), now) : textOf(input.filename);
    return this.all.add({
      id,
      status: "PENDING",
      filename,
      mimeType: textOf(input.mimeType),
      sizeBytes: Number(input.sizeBytes),
      createdAt: now.toISOString(),
      completedAt: null,
      expiresAt: new Date(now.getTime() + sessionLifetime).toISOString(),
      path: isKnowledge ? `lightfield/${textOf(input.purpose)}/${filename}` : `lightfield/${id}/${filename}`,
    });
  }

  /** The file, with the URL to upload its bytes to and the headers to send with them. */
  presentUpload(file: StoredFile, origin: string, purpose: string): JSONObject {
    const headers: Record<string, string> = { "content-type": file.mimeType };
    if (purpose.startsWith("knowledge_")) headers["if-none-match"] = "*";
    const url = this.#storage.presignURL(origin, "PUT", file.path, new Date(file.expiresAt), headers);
    return { ...this.present(file), uploadUrl: url, uploadHeaders: headers };
  }

  /** Stores bytes without a request, as a completed upload. */
  store(filename: string, mimeType: string, bytes: Bytes): StoredFile {
    const file = this.open({ filename, mimeType, sizeBytes: bytes.length });
    this.#storage.put(file.path, bytes, mimeType);
    return this.complete(file, undefined);
  }

  complete(file: StoredFile, md5: string | undefined): StoredFile {
    const status = this.statusOf(file);
    if (status !== "PENDING") throw conflict(`The upload is ${status} and cannot be completed.`);
    const object = this.#storage.get(file.path);
    if (object === undefined) throw unprocessable("No bytes have been uploaded yet.");
    if (object.bytes.length !== file.sizeBytes) {
      throw unprocessable(`${object.bytes.length} bytes were uploaded, not ${file.sizeBytes}.`, undefined, "sizeBytes");
    }
    if (md5 !== undefined && createHash("md5").update(object.bytes).digest("hex") !== md5) {
      throw unprocessable("The MD5 of the uploaded bytes does not match.", undefined, "md5");
    }
    file.status = "COMPLETED";
    file.completedAt = this.#clock.now().toISOString();
    return file;
  }

  cancel(file: StoredFile): StoredFile {
    const status = this.statusOf(file);
    if (status !== "PENDING") throw conflict(`The upload is ${status} and cannot be cancelled.`);
    file.status = "CANCELLED";
    return file;
  }

  presentURL(file: StoredFile, origin: string): JSONObject {
    const status = this.statusOf(file);
    if (status !== "COMPLETED") throw conflict(`The upload is ${status}, so there is nothing to download.`);
    const expiresAt = new Date(this.#clock.now().getTime() + urlLifetime);
    return { url: this.#storage.presignURL(origin, "GET", file.path, expiresAt), expiresAt: expiresAt.toISOString() };
  }

  statusOf(file: StoredFile): string {
    const isExpired = file.status === "PENDING" && Date.parse(file.expiresAt) <= this.#clock.now().getTime();
    return isExpired ? "EXPIRED" : file.status;
  }

  present(file: StoredFile): JSONObject {
    const { id, filename, mimeType, sizeBytes, createdAt, completedAt } = file;
    const status = this.statusOf(file);
    const expiresAt = status === "PENDING" ? file.expiresAt : null;
    return { id, status, filename, mimeType, sizeBytes, createdAt, completedAt, expiresAt };
  }
}

/** `a.md` becomes `a_1713045600000.md`. */
function stamp(filename: string, now: Date): string {
  const dot = filename.lastIndexOf(".");
  return dot <= 0 ? `${filename}_${now.getTime()}` : `${filename.slice(0, dot)}_${now.getTime()}${filename.slice(dot)}`;
}
