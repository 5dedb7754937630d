import {
  createSignedPutUrl,
  listBuckets,
  listObjects,
  retrieveFile,
  uploadFile,
  uploadFiles,
} from "./bucket-handlers.ts";
import type { WootivHandler } from "./call.ts";
import { createRow, deleteRow, listRows, recoverRow, retrieveRow, updateRow } from "./crud-handlers.ts";
import type { TableOf } from "./crud-handlers.ts";
import { acceptInvitation, checkInvitation, createInvitation, resendInvitation } from "./invitation-handlers.ts";
import { checkMailboxAvailability, completeContact, completeMailbox } from "./mailbox-handlers.ts";
import { createEntry, listCatalogue, listEntries } from "./registry-handlers.ts";
import {
  completeRole,
  createRoleAssignment,
  createRoleAssignments,
  createRoles,
  deleteRoleAssignment,
  retrieveRoleAssignment,
} from "./role-handlers.ts";
import {
  checkRecoveryPasscode,
  login,
  recoverLogin,
  recoverPassword,
  refreshToken,
  resetPassword,
  signup,
  verifyBilling,
} from "./session-handlers.ts";
import { createStreamMessage, receiveMail, retrieveStream } from "./stream-handlers.ts";
import { changeSubscription, completeSubscription, listFeatures } from "./subscription-handlers.ts";
import {
  completeWorkspace,
  createWorkspace,
  listWorkspaceMembers,
  retrieveWorkspace,
  retrieveWorkspaceMember,
} from "./workspace-handlers.ts";
import { createWorkspaceToken, deleteWorkspaceToken, listWorkspaceTokens } from "./workspace-token-handlers.ts";

const workspaces: TableOf = (state) => state.workspaces;
const roles: TableOf = (state) => state.roles;
const invitations: TableOf = (state) => state.invitations;
const users: TableOf = (state) => state.users;
const subscriptions: TableOf = (state) => state.subscriptions;
const contacts: TableOf = (state) => state.contacts;
const contactGroups: TableOf = (state) => state.contactGroups;
const mailboxes: TableOf = (state) => state.mailboxes;

/** The handler of each operation, by its ID in the document. */
export const wootivHandlers: Record<string, WootivHandler> = {
  retrieveRoot: () => ({ status: "ok" }),

  login,
  signup,
  verifyBilling,
  refreshToken,
  recoverLogin,
  recoverPassword,
  resetPassword,
  checkRecoveryPasscode,

  listWorkspaceMembers,
  retrieveWorkspaceMember,
  listWorkspaceTokens,
  createWorkspaceToken,
  deleteWorkspaceToken,
  createWorkspace,
  retrieveWorkspace,
  updateWorkspace: updateRow(workspaces, completeWorkspace),

  listRoles: listRows(roles),
  createRole: createRow(roles, completeRole),
  retrieveRole: retrieveRow(roles),
  updateRole: updateRow(roles, completeRole),
  deleteRole: deleteRow(roles),
  createRoles,

  createRoleAssignment,
  createRoleAssignments,
  retrieveRoleAssignment,
  deleteRoleAssignment,

  listInvitations: listRows(invitations),
  createInvitation,
  retrieveInvitation: retrieveRow(invitations),
  deleteInvitation: deleteRow(invitations),
  checkInvitation,
  acceptInvitation,
  resendInvitation,

  listUsers: listRows(users),
  retrieveUser: retrieveRow(users),
  recoverUser: recoverRow(users),

  createSignedPutUrl,
  listBuckets,
  uploadFile,
  uploadFiles,
  retrieveStorageHealth: () => ({ status: "ok" }),
  retrieveFile,
  retrieveFileInPath: retrieveFile,
  listObjects,

  listResourceKinds: listCatalogue("resource"),
  listActionKinds: listCatalogue("action"),
  listFeatures,

  createSubscription: createRow(subscriptions, completeSubscription),
  retrieveSubscription: retrieveRow(subscriptions),
  updateSubscription: updateRow(subscriptions, completeSubscription),
  changeSubscription,

  listContacts: listRows(contacts),
  createContact: createRow(contacts, completeContact),
  retrieveContact: retrieveRow(contacts),
  updateContact: updateRow(contacts, completeContact),
  deleteContact: deleteRow(contacts),

  listContactGroups: listRows(contactGroups),
  createContactGroup: createRow(contactGroups),
  retrieveContactGroup: retrieveRow(contactGroups),
  updateContactGroup: updateRow(contactGroups),
  deleteContactGroup: deleteRow(contactGroups),

  listMailboxes: listRows(mailboxes),
  createMailbox: createRow(mailboxes, completeMailbox),
  retrieveMailbox: retrieveRow(mailboxes),
  updateMailbox: updateRow(mailboxes, completeMailbox),
  deleteMailbox: deleteRow(mailboxes),
  checkMailboxAvailability,

  retrieveMailboxRegistry: listEntries(),
  retrieveMailboxActions: listEntries("action"),
  createMailboxAction: createEntry("action"),
  retrieveMailboxResources: listEntries("resource"),
  createMailboxResource: createEntry("resource"),

  retrieveStream,
  createStreamMessage,
  retrieveStreamRegistry: listEntries(),
  retrieveStreamActions: listEntries("action"),
  createStreamAction: createEntry("action"),
  retrieveStreamResources: listEntries("resource"),
  createStreamResource: createEntry("resource"),

  receiveMail,
};
