import { textOf } from "../store/json.ts";
import type { JSONObject } from "../store/json.ts";
import { storagePrefix } from "../store/object-storage.ts";
import type { StoredObject } from "../store/object-storage.ts";
import type { WootivCall, WootivHandler } from "./call.ts";
import { badRequest, notFound } from "./errors.ts";
import type { WootivState } from "./state.ts";

const bucket = "wootiv-files";
const urlLifetime = 15 * 60 * 1000;

export const listBuckets: WootivHandler = () => ({
  buckets: [
    { Name: bucket, CreationDate: "2026-01-12T08:00:00.000Z" },
    { Name: "wootiv-backup", CreationDate: "2026-01-12T08:05:00.000Z" },
  ],
});

export const listObjects: WootivHandler = (state) =>
  state.storage.list(bucket).map(({ path, bytes, storedAt }) => ({
    Key: path.slice(bucket.length + 1),
    Size: bytes.length,
    LastModified: storedAt.toISOString(),
  }));

/** A presigned URL, and the form fields with which one file can be posted to it. */
export const createSignedPutUrl: WootivHandler = (state, { body, origin }) => {
  const key = textOf(body.filename);
  const now = state.clock.now();
  const expiration = new Date(now.getTime() + urlLifetime);
  const date = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const policy = { expiration: expiration.toISOString(), conditions: [{ bucket }, ["eq", "$key", key]] };
  return {
    url: `${origin}${storagePrefix}/${bucket}`,
    fields: {
      key,
      bucket,
      "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
      "X-Amz-Credential": `SANDBOX/${date.slice(0, 8)}/eu-central-1/s3/aws4_request`,
      "X-Amz-Date": date,
      Policy: Buffer.from(JSON.stringify(policy)).toString("base64"),
      "X-Amz-Signature": state.storage.grant("POST", `${bucket}/${key}`, expiration),
    },
  };
};

export const uploadFile: WootivHandler = async (state, call) => {
  const file = call.form?.get("file");
  if (!(file instanceof File)) throw badRequest("File is required");
  return store(state, call, file);
};

export const uploadFiles: WootivHandler = async (state, call) => {
  const parts = ["bulk", "bulk[]"].flatMap((name) => call.form?.getAll(name) ?? []);
  const files = parts.filter((part) => part instanceof File);
  if (files.length === 0) throw badRequest("Files are required");
  return Promise.all(files.map((file) => store(state, call, file)));
};

async function store(state: WootivState, { form, origin }: WootivCall, file: File): Promise<JSONObject> {
  const folder = form?.get("path");
  const path = typeof folder === "string" ? folder : "";
  const key = path === "" ? file.name : `${path}/${file.name}`;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const object = state.storage.put(`${bucket}/${key}`, bytes, file.type || "application/octet-stream");
  return {
    baseUrl: `${origin}${storagePrefix}/${bucket}`,
    filename: file.name,
    mime: object.contentType,
    path,
    pathWithFilename: key,
    signedUrl: presignDownload(state, object, origin),
  };
}

/** A presigned URL to download a file at the top level or in a folder. */
export const retrieveFile: WootivHandler = (state, { params, origin }) => {
  const { pathname, filename = "" } = params;
  const object = state.storage.get([bucket, pathname, filename].filter((step) => step !== undefined).join("/"));
  if (object === undefined) throw notFound("File not found");
  return { signedUrl: presignDownload(state, object, origin) };
};

function presignDownload(state: WootivState, { path }: StoredObject, origin: string): string {
  return state.storage.presignURL(origin, "GET", path, new Date(state.clock.now().getTime() + urlLifetime));
}
