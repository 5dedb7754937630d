import { SDKError } from "./errors.ts";
import { isUploadable, toFile } from "./uploads.ts";

/**
 * Makes a form of an object: a part for each member, named like it; an array gives several parts of one name.
 * Streams are read here, so that a retry can send the same form again.
 * @throws SDKError for a value that has no text
 */
export async function buildFormData(body: unknown): Promise<FormData> {
  if (typeof body !== "object" || body === null) throw new SDKError("A multipart body must be an object of parts.");
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) await addPart(form, name, value);
  return form;
}

async function addPart(form: FormData, name: string, value: unknown): Promise<void> {
  if (value === undefined) return;
  if (isUploadable(value)) form.append(name, value instanceof File && value.type ? value : await toFile(value));
  else if (Array.isArray(value)) for (const item of value) await addPart(form, name, item);
  else if (value instanceof Date) form.append(name, value.toISOString());
  else if (typeof value === "object" && value !== null) {
    for (const [member, item] of Object.entries(value)) await addPart(form, `${name}[${member}]`, item);
  } else form.append(name, partText(name, value));
}

function partText(name: string, value: unknown): string {
  if (value === null) return "";
  if (typeof value === "function" || typeof value === "symbol") {
    throw new SDKError(`The part ${name} is a ${typeof value}, which cannot be sent.`);
  }
  return String(value);
}

/** Says whether a body can only go as a form. */
export function holdsUploadable(body: unknown): boolean {
  return typeof body === "object" && body !== null && Object.values(body).flat().some(isUploadable);
}
