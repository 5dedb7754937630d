import type { LightfieldHandler } from "./call.ts";
import { draftEmail, listEmails, sendEmail } from "./email-handlers.ts";
import { notFound } from "./errors.ts";
import { cancelFile, completeFile, createFile, listFiles, retrieveFile, retrieveFileUrl } from "./file-handlers.ts";
import { createList, listMembersOf, updateList } from "./list-handlers.ts";
import { createMeeting, deleteMeeting } from "./meeting-handlers.ts";
import * as records from "./record-handlers.ts";

const account = records.fixedType("account");
const contact = records.fixedType("contact");
const opportunity = records.fixedType("opportunity");
const task = records.fixedType("task");
const note = records.fixedType("note");
const meeting = records.fixedType("meeting");
const list = records.fixedType("list");
const member = records.fixedType("member");
const custom = records.typeInPath;

/** The handler of each operation, by its ID in the document. */
export const lightfieldHandlers: Record<string, LightfieldHandler> = {
  listAccounts: records.listRecords(account),
  createAccount: records.createRecord(account),
  retrieveAccountDefinitions: records.retrieveDefinitions(account),
  retrieveAccount: records.retrieveRecord(account),
  updateAccount: records.updateRecord(account),
  deleteAccount: records.deleteRecord(account),
  listAccountFieldHistory: records.listFieldHistory(account),
  mergeAccounts: records.mergeRecords(account),

  listContacts: records.listRecords(contact),
  createContact: records.createRecord(contact),
  retrieveContactDefinitions: records.retrieveDefinitions(contact),
  retrieveContact: records.retrieveRecord(contact),
  updateContact: records.updateRecord(contact),
  deleteContact: records.deleteRecord(contact),
  listContactFieldHistory: records.listFieldHistory(contact),
  mergeContacts: records.mergeRecords(contact),

  listOpportunities: records.listRecords(opportunity),
  createOpportunity: records.createRecord(opportunity),
  retrieveOpportunityDefinitions: records.retrieveDefinitions(opportunity),
  retrieveOpportunity: records.retrieveRecord(opportunity),
  updateOpportunity: records.updateRecord(opportunity),
  deleteOpportunity: records.deleteRecord(opportunity),
  listOpportunityFieldHistory: records.listFieldHistory(opportunity),
  mergeOpportunities: records.mergeRecords(opportunity),

  listTasks: records.listRecords(task),
  createTask: records.createRecord(task, (workspace, record, { key }) => {
    if (key.memberId === undefined || record.links.$createdBy !== undefined) return;
    workspace.records.link(record, "$createdBy", [key.memberId]);
  }),
  retrieveTaskDefinitions: records.retrieveDefinitions(task),
  retrieveTask: records.retrieveRecord(task),
  updateTask: records.updateRecord(task),
  deleteTask: records.deleteRecord(task),

  listNotes: records.listRecords(note),
  createNote: records.createRecord(note),
  retrieveNoteDefinitions: records.retrieveDefinitions(note),
  retrieveNote: records.retrieveRecord(note),
  updateNote: records.updateRecord(note),
  deleteNote: records.deleteRecord(note),

  listMeetings: records.listRecords(meeting),
  createMeeting,
  retrieveMeetingDefinitions: records.retrieveDefinitions(meeting),
  retrieveMeeting: records.retrieveRecord(meeting),
  updateMeeting: records.updateRecord(meeting),
  deleteMeeting,

  listLists: records.listRecords(list),
  createList,
  retrieveList: records.retrieveRecord(list),
  updateList,
  deleteList: records.deleteRecord(list),
  listAccountsOnList: listMembersOf("account"),
  listContactsOnList: listMembersOf("contact"),
  listOpportunitiesOnList: listMembersOf("opportunity"),

  listMembers: records.listRecords(member),
  retrieveMember: records.retrieveRecord(member),

  listFiles,
  createFile,
  retrieveFile,
  completeFile,
  cancelFile,
  retrieveFileUrl,

  listEmails,
  retrieveEmail: records.retrieveRecord(records.fixedType("email")),
  sendEmail,
  draftEmail,

  listObjectTypes: (workspace) => ({
    data: [...workspace.types.values()]
      .filter((type) => type.isCustom)
      .map(({ slug, label }) => ({ objectType: slug, label })),
  }),
  listObjects: records.listRecords(custom),
  retrieveObjectDefinitions: records.retrieveDefinitions(custom),
  createObject: records.createRecord(custom),
  retrieveObject: records.retrieveRecord(custom),
  updateObject: records.updateRecord(custom),
  deleteObject: records.deleteRecord(custom),
  listObjectFieldHistory: records.listFieldHistory(custom),
  mergeObjects: records.mergeRecords(custom),

  retrieveMerge: (workspace, { params }) => workspace.merges.present(params.id ?? ""),

  retrieveWorkflowRunStatus: (workspace, { params }) => {
    const status = workspace.runs.get(params.runId ?? "");
    if (status === undefined) throw notFound("workflow run", params.runId ?? "");
    return { status };
  },

  validateKey: (_, { key }) => ({
    active: true,
    tokenType: "api_key",
    subjectType: key.subjectType,
    scopes: key.scopes,
  }),
};
