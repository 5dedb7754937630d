import type { JSONValue } from "../store/json.ts";
import type { WootivHandler } from "./api.ts";
import * as buckets from "./bucket-handlers.ts";
import * as crud from "./crud-handlers.ts";
import { parseCrudQuery } from "./crud-query.ts";
import { shapeRow } from "./crud-select.ts";
import * as mailboxHandlers from "./mailbox-handlers.ts";
import * as people from "./role-handlers.ts";
import * as registry from "./registry-handlers.ts";
import * as sessions from "./session-handlers.ts";
import * as streams from "./stream-handlers.ts";
import * as workspaces from "./workspace-handlers.ts";

const roles: crud.TableOf = (state) => state.roles;
const invitations: crud.TableOf = (state) => state.invitations;
const users: crud.TableOf = (state) => state.users;
const subscriptions: crud.TableOf = (state) => state.subscriptions;
const contacts: crud.TableOf = (state) => state.contacts;
const contactGroups: crud.TableOf = (state) => state.contactGroups;
const mailboxes: crud.TableOf = (state) => state.mailboxes;

const features = new Map<string, JSONValue>(
  Object.entries({
    free: listLimits(1, 100),
    personal_pro: listLimits(3, 1000),
    business_pro: listLimits(10, 5000),
    enterprise: listLimits(100, 50_000),
  }),
);

function listLimits(mailboxes: number, contacts: number): JSONValue {
  return [
    { name: "mailboxes", limit: mailboxes },
    { name: "contacts", limit: contacts },
  ];
}

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

  listWorkspaceMembers: workspaces.listWorkspaceMembers,
  retrieveWorkspaceMember: workspaces.retrieveWorkspaceMember,
  listWorkspaceTokens: workspaces.listWorkspaceTokens,
  createWorkspaceToken: workspaces.createWorkspaceToken,
  deleteWorkspaceToken: workspaces.deleteWorkspaceToken,
  createWorkspace: workspaces.createWorkspace,
  retrieveWorkspace: (state, { params, query }) =>
    shapeRow(state.workspaces, workspaces.findWorkspace(state, params.id), parseCrudQuery(query)),
  updateWorkspace: crud.updateRow((state) => state.workspaces, workspaces.completeWorkspace),

  listRoles: crud.listRows(roles),
  createRole: crud.createRow(roles, people.completeRole),
  retrieveRole: crud.retrieveRow(roles),
  updateRole: crud.updateRow(roles, people.completeRole),
  deleteRole: crud.deleteRow(roles),
  createRoles: crud.createRows((state, item) => {
    const columns = people.completeRole(state, item, undefined);
    return () => state.roles.create(columns);
  }),

  createRoleAssignment: (state, { body, params }) => people.prepareAssignment(state, body, params.assignment)(),
  createRoleAssignments: (state, call) =>
    crud.createRows((_, item) => people.prepareAssignment(state, item, call.params.assignment))(state, call),
  retrieveRoleAssignment: (state, { params, query }) =>
    shapeRow(state.assignments, people.findAssignment(state, params.assignment, params.id), parseCrudQuery(query)),
  deleteRoleAssignment: people.deleteRoleAssignment,

  listInvitations: crud.listRows(invitations),
  createInvitation: people.createInvitation,
  retrieveInvitation: crud.retrieveRow(invitations),
  deleteInvitation: crud.deleteRow(invitations),
  checkInvitation: people.checkInvitation,
  acceptInvitation: people.acceptInvitation,
  resendInvitation: people.resendInvitation,

  listUsers: crud.listRows(users),
  retrieveUser: crud.retrieveRow(users),
  recoverUser: people.recoverUser,

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
  listFeatures: (_, { query }) => features.get(String(query.planName)) ?? [],

  createSubscription: crud.createRow(subscriptions, workspaces.completeSubscription),
  retrieveSubscription: crud.retrieveRow(subscriptions),
  updateSubscription: crud.updateRow(subscriptions, workspaces.completeSubscription),
  changeSubscription: workspaces.changeSubscription,

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
