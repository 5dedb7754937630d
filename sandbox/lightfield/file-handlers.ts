import { textOf } from "../store/json.ts";
import type { LightfieldCall, LightfieldHandler } from "./call.ts";
import { forbidden, notFound } from "./errors.ts";
import type { StoredFile } from "./files.ts";
import { presentPage } from "./present.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

function findFile(workspace: LightfieldWorkspace, { params }: LightfieldCall): StoredFile {
  const file = workspace.files.get(params.id ?? "");
  if (file === undefined) throw notFound("file", params.id ?? "");
  return file;
}

export const createFile: LightfieldHandler = (workspace, { body, key, origin }) => {
  const purpose = textOf(body.purpose);
  if (purpose === "knowledge_workspace" && !key.isAdmin) {
    throw forbidden("Only admins may upload knowledge of the workspace.");
  }
  if (purpose === "knowledge_user" && key.subjectType !== "user") {
    throw forbidden("Only a key that belongs to a user may upload knowledge of a user.");
  }
  return workspace.files.presentUpload(workspace.files.open(body), origin, purpose);
};

export const listFiles: LightfieldHandler = (workspace, { query }) =>
  presentPage(workspace.files.all, query, (file) => workspace.files.present(file));

export const retrieveFile: LightfieldHandler = (workspace, call) => workspace.files.present(findFile(workspace, call));

export const completeFile: LightfieldHandler = (workspace, call) => {
  const md5 = textOf(call.body.md5) || undefined;
  return workspace.files.present(workspace.files.complete(findFile(workspace, call), md5));
};

export const cancelFile: LightfieldHandler = (workspace, call) =>
  workspace.files.present(workspace.files.cancel(findFile(workspace, call)));

export const retrieveFileUrl: LightfieldHandler = (workspace, call) =>
  workspace.files.presentURL(findFile(workspace, call), call.origin);
