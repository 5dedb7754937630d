import type { WootivHandler } from "./call.ts";
import * as buckets from "./bucket-handlers.ts";
import * as crud from "./crud-handlers.ts";
import * as invitationHandlers from "./invitation-handlers.ts";
import * as mailboxHandlers from "./mailbox-handlers.ts";
import * as registry from "./registry-handlers.ts";
import * as roleHandlers from "./role-handlers.ts";
import * as sessions from "./session-handlers.ts";
import * as streams from "./stream-handlers.ts";
import * as subscriptionHandlers from "./subscription-handlers.ts";
import * as workspaceHandlers from "./workspace-handlers.ts";
import * as tokens from "./workspace-token-handlers.ts";

const workspaces: crud.TableOf = (state) => state.workspaces;
const roles: crud.TableOf = (state) => state.roles;
const invitations: crud.TableOf = (state) => state.invitations;
const users: crud.TableOf = (state) => state.users;
const subscriptions: crud.TableOf = (state) => state.subscriptions;
const contacts: crud.TableOf = (state) => state.contacts;
const contactGroups: crud.TableOf = (state) => state.contactGroups;
const mailboxes: crud.TableOf = (state) => state.mailboxes;

/** The handler of each operation, by its ID in the document. */
export const wootivHandlers: Record<string, WootivHandler> = {
  retrieveRoot: () => ({ status: "ok" }),

  login: sessions.login,
  signup: sessions.signup,
  verifyBilling: sessions.verifyBilling,
  refreshToken: sessions.refreshToken,
  recoverLogin: sessions.recoverLogin,
  recoverPassword: sessions.recoverPassword,
  resetPassword: sessions.resetPassword,
  checkRecoveryPasscode: sessions.checkRecoveryPasscode,

  listWorkspaceMembers: workspaceHandlers.listWorkspaceMembers,
  retrieveWorkspaceMember: workspaceHandlers.retrieveWorkspaceMember,
  listWorkspaceTokens: tokens.listWorkspaceTokens,
  createWorkspaceToken: tokens.createWorkspaceToken,
  deleteWorkspaceToken: tokens.deleteWorkspaceToken,
  createWorkspace: workspaceHandlers.createWorkspace,
  retrieveWorkspace: workspaceHandlers.retrieveWorkspace,
  updateWorkspace: crud.updateRow(workspaces, workspaceHandlers.completeWorkspace),

  listRoles: crud.listRows(roles),
  createRole: crud.createRow(roles, roleHandlers.completeRole),
  retrieveRole: crud.retrieveRow(roles),
  updateRole: crud.updateRow(roles, roleHandlers.completeRole),
  deleteRole: crud.deleteRow(roles),
  createRoles: roleHandlers.createRoles,

  createRoleAssignment: roleHandlers.createRoleAssignment,
  createRoleAssignments: roleHandlers.createRoleAssignments,
  retrieveRoleAssignment: roleHandlers.retrieveRoleAssignment,
  deleteRoleAssignment: roleHandlers.deleteRoleAssignment,

  listInvitations: crud.listRows(invitations),
  createInvitation: invitationHandlers.createInvitation,
  retrieveInvitation: crud.retrieveRow(invitations),
  deleteInvitation: crud.deleteRow(invitations),
  checkInvitation: invitationHandlers.checkInvitation,
  acceptInvitation: invitationHandlers.acceptInvitation,
  resendInvitation: invitationHandlers.resendInvitation,

  listUsers: crud.listRows(users),
  retrieveUser: crud.retrieveRow(users),
  recoverUser: crud.recoverRow(users),

  createSignedPutUrl: buckets.createSignedPutUrl,
  listBuckets: buckets.listBuckets,
  uploadFile: buckets.uploadFile,
  uploadFiles: buckets.uploadFiles,
  retrieveStorageHealth: () => ({ status: "ok" }),
  retrieveFile: buckets.retrieveFile,
  retrieveFileInPath: buckets.retrieveFile,
  listObjects: buckets.listObjects,

  listResourceKinds: registry.listCatalogue("resource"),
  listActionKinds: registry.listCatalogue("action"),
  listFeatures: subscriptionHandlers.listFeatures,

  createSubscription: crud.createRow(subscriptions, subscriptionHandlers.completeSubscription),
  retrieveSubscription: crud.retrieveRow(subscriptions),
  updateSubscription: crud.updateRow(subscriptions, subscriptionHandlers.completeSubscription),
  changeSubscription: subscriptionHandlers.changeSubscription,

  listContacts: crud.listRows(contacts),
  createContact: crud.createRow(contacts, mailboxHandlers.completeContact),
  retrieveContact: crud.retrieveRow(contacts),
  updateContact: crud.updateRow(contacts, mailboxHandlers.completeContact),
  deleteContact: crud.deleteRow(contacts),

  listContactGroups: crud.listRows(contactGroups),
  createContactGroup: crud.createRow(contactGroups),
  retrieveContactGroup: crud.retrieveRow(contactGroups),
  updateContactGroup: crud.updateRow(contactGroups),
  deleteContactGroup: crud.deleteRow(contactGroups),

  listMailboxes: crud.listRows(mailboxes),
  createMailbox: crud.createRow(mailboxes, mailboxHandlers.completeMailbox),
  retrieveMailbox: crud.retrieveRow(mailboxes),
  updateMailbox: crud.updateRow(mailboxes, mailboxHandlers.completeMailbox),
  deleteMailbox: crud.deleteRow(mailboxes),
  checkMailboxAvailability: mailboxHandlers.checkMailboxAvailability,

  retrieveMailboxRegistry: registry.listEntries(),
  retrieveMailboxActions: registry.listEntries("action"),
  createMailboxAction: registry.createEntry("action"),
  retrieveMailboxResources: registry.listEntries("resource"),
  createMailboxResource: registry.createEntry("resource"),

  retrieveStream: streams.retrieveStream,
  createStreamMessage: streams.createStreamMessage,
  retrieveStreamRegistry: registry.listEntries(),
  retrieveStreamActions: registry.listEntries("action"),
  createStreamAction: registry.createEntry("action"),
  retrieveStreamResources: registry.listEntries("resource"),
  createStreamResource: registry.createEntry("resource"),

  receiveMail: streams.receiveMail,
};
