import type { Lightfield } from "../../generated/lightfield/index.ts";
import type { OperationCall } from "../support/operation-call.ts";

/** A call of every operation of Lightfield, in the order of the document. */
export const lightfieldCalls: readonly OperationCall<Lightfield>[] = [
  // Accounts
  {
    operation: "GET /v1/accounts",
    list: (client) =>
      client.account.list({ limit: 2, offset: 50, "$name[startsWith]": "Ac & Co=+1", "seats[-equal]": 7 }),
    path: "/v1/accounts",
    query: [
      ["limit", "2"],
      ["offset", "50"],
      ["$name[startsWith]", "Ac & Co=+1"],
      ["seats[-equal]", "7"],
    ],
  },
  {
    operation: "GET /v1/accounts",
    note: "without arguments",
    list: (client) => client.account.list(),
    path: "/v1/accounts",
  },
  {
    operation: "POST /v1/accounts",
    call: (client) =>
      client.account.create({
        fields: { $name: "Bärenstark & Söhne", $website: ["https://baer.example.com"], $headcount: null, seats: 240 },
        relationships: { $owner: "mem_1", $contact: ["con_1", "con_2"] },
      }),
    path: "/v1/accounts",
    body: {
      fields: { $name: "Bärenstark & Söhne", $website: ["https://baer.example.com"], $headcount: null, seats: 240 },
      relationships: { $owner: "mem_1", $contact: ["con_1", "con_2"] },
    },
  },
  {
    operation: "GET /v1/accounts/definitions",
    call: (client) => client.account.definitions(),
    path: "/v1/accounts/definitions",
  },
  {
    operation: "GET /v1/accounts/{id}",
    call: (client) => client.account.retrieve("acc_1"),
    path: "/v1/accounts/acc_1",
  },
  {
    operation: "POST /v1/accounts/{id}",
    call: (client) =>
      client.account.update("acc_1", {
        fields: { $primaryAddress: { city: "Ulm", country: "DE", latitude: 48.4, street2: null }, $twitter: null },
        relationships: { $contact: { add: "con_1", remove: ["con_2"] }, $owner: { replace: null } },
      }),
    path: "/v1/accounts/acc_1",
    body: {
      fields: { $primaryAddress: { city: "Ulm", country: "DE", latitude: 48.4, street2: null }, $twitter: null },
      relationships: { $contact: { add: "con_1", remove: ["con_2"] }, $owner: { replace: null } },
    },
  },
  {
    operation: "POST /v1/accounts/{id}",
    note: "with an empty body",
    call: (client) => client.account.update("acc_1", {}),
    path: "/v1/accounts/acc_1",
    body: {},
  },
  {
    operation: "DELETE /v1/accounts/{id}",
    call: (client) => client.account.delete("acc_1"),
    path: "/v1/accounts/acc_1",
  },
  {
    operation: "GET /v1/accounts/{id}/fields/{fieldKey}/history",
    list: (client) => client.account.fieldHistory("acc_1", "$headcount", { limit: 100, after: "eyJvIjoxfQ==" }),
    path: "/v1/accounts/acc_1/fields/$headcount/history",
    query: [
      ["limit", "100"],
      ["after", "eyJvIjoxfQ=="],
    ],
  },

  // Contacts
  {
    operation: "GET /v1/contacts",
    list: (client) => client.contact.list({ "$email[contains]": "ann+news@example.com", "vip[equal]": false }),
    path: "/v1/contacts",
    query: [
      ["$email[contains]", "ann+news@example.com"],
      ["vip[equal]", "false"],
    ],
  },
  {
    operation: "POST /v1/contacts",
    call: (client) =>
      client.contact.create({
        fields: { $name: { firstName: "Ann", lastName: null }, $email: ["ann@example.com"], department: "R&D" },
        relationships: { $account: "acc_1" },
      }),
    path: "/v1/contacts",
    body: {
      fields: { $name: { firstName: "Ann", lastName: null }, $email: ["ann@example.com"], department: "R&D" },
      relationships: { $account: "acc_1" },
    },
  },
  {
    operation: "GET /v1/contacts/definitions",
    call: (client) => client.contact.definitions(),
    path: "/v1/contacts/definitions",
  },
  {
    operation: "GET /v1/contacts/{id}",
    call: (client) => client.contact.retrieve("con_ä/1"),
    path: "/v1/contacts/con_ä/1",
  },
  {
    operation: "POST /v1/contacts/{id}",
    call: (client) =>
      client.contact.update("con_1", {
        fields: { $profilePhotoUrl: null, tags: ["opt_1", "opt_2"] },
        relationships: { $account: { replace: ["acc_1", "acc_2"] } },
      }),
    path: "/v1/contacts/con_1",
    body: {
      fields: { $profilePhotoUrl: null, tags: ["opt_1", "opt_2"] },
      relationships: { $account: { replace: ["acc_1", "acc_2"] } },
    },
  },
  {
    operation: "DELETE /v1/contacts/{id}",
    call: (client) => client.contact.delete("con_1"),
    path: "/v1/contacts/con_1",
  },
  {
    operation: "GET /v1/contacts/{id}/fields/{fieldKey}/history",
    list: (client) => client.contact.fieldHistory("con_1", "Abteilung/Größe"),
    path: "/v1/contacts/con_1/fields/Abteilung/Größe/history",
  },

  // Opportunities
  {
    operation: "GET /v1/opportunities",
    list: (client) =>
      client.opportunity.list({ offset: 25, "$stage[equal]": "opt_1", "amount[greaterThanOrEqual]": 0 }),
    path: "/v1/opportunities",
    query: [
      ["offset", "25"],
      ["$stage[equal]", "opt_1"],
      ["amount[greaterThanOrEqual]", "0"],
    ],
  },
  {
    operation: "POST /v1/opportunities",
    call: (client) =>
      client.opportunity.create({
        fields: { $name: "Renewal 2026", $stage: "Qualified", amount: 12_500.5 },
        relationships: { $account: "acc_1", $champion: ["con_1"] },
      }),
    path: "/v1/opportunities",
    body: {
      fields: { $name: "Renewal 2026", $stage: "Qualified", amount: 12_500.5 },
      relationships: { $account: "acc_1", $champion: ["con_1"] },
    },
  },
  {
    operation: "GET /v1/opportunities/definitions",
    call: (client) => client.opportunity.definitions(),
    path: "/v1/opportunities/definitions",
  },
  {
    operation: "GET /v1/opportunities/{id}",
    call: (client) => client.opportunity.retrieve("opp_1?x=1#y"),
    path: "/v1/opportunities/opp_1?x=1#y",
  },
  {
    operation: "POST /v1/opportunities/{id}",
    call: (client) =>
      client.opportunity.update("opp_1", { fields: { $stage: "opt_2" }, relationships: { $owner: { add: "mem_1" } } }),
    path: "/v1/opportunities/opp_1",
    body: { fields: { $stage: "opt_2" }, relationships: { $owner: { add: "mem_1" } } },
  },
  {
    operation: "DELETE /v1/opportunities/{id}",
    call: (client) => client.opportunity.delete("opp_1"),
    path: "/v1/opportunities/opp_1",
  },
  {
    operation: "GET /v1/opportunities/{id}/fields/{fieldKey}/history",
    list: (client) => client.opportunity.fieldHistory("opp_1", "$stage", { limit: 5 }),
    path: "/v1/opportunities/opp_1/fields/$stage/history",
    query: [["limit", "5"]],
  },

  // Tasks
  {
    operation: "GET /v1/tasks",
    list: (client) =>
      client.task.list({ "$task-account[equal]": "acc_1", "$dueAt[lessThan]": "2026-03-01T09:00:00+01:00" }),
    path: "/v1/tasks",
    query: [
      ["$task-account[equal]", "acc_1"],
      ["$dueAt[lessThan]", "2026-03-01T09:00:00+01:00"],
    ],
  },
  {
    operation: "POST /v1/tasks",
    call: (client) =>
      client.task.create({
        fields: { $title: "Call back", $status: "TODO", $dueAt: null },
        relationships: { $assignedTo: "mem_1", $account: ["acc_1"] },
      }),
    path: "/v1/tasks",
    body: {
      fields: { $title: "Call back", $status: "TODO", $dueAt: null },
      relationships: { $assignedTo: "mem_1", $account: ["acc_1"] },
    },
  },
  {
    operation: "GET /v1/tasks/definitions",
    call: (client) => client.task.definitions(),
    path: "/v1/tasks/definitions",
  },
  {
    operation: "GET /v1/tasks/{id}",
    call: (client) => client.task.retrieve("50% done"),
    path: "/v1/tasks/50% done",
  },
  {
    operation: "POST /v1/tasks/{id}",
    call: (client) =>
      client.task.update("tsk_1", {
        fields: { $status: "COMPLETE", $description: "Done, *finally*.\n" },
        relationships: { $opportunity: { remove: "opp_1" } },
      }),
    path: "/v1/tasks/tsk_1",
    body: {
      fields: { $status: "COMPLETE", $description: "Done, *finally*.\n" },
      relationships: { $opportunity: { remove: "opp_1" } },
    },
  },
  {
    operation: "DELETE /v1/tasks/{id}",
    call: (client) => client.task.delete("tsk_1"),
    path: "/v1/tasks/tsk_1",
  },

  // Notes
  {
    operation: "GET /v1/notes",
    list: (client) => client.note.list({ limit: 25, offset: 0 }),
    path: "/v1/notes",
    query: [
      ["limit", "25"],
      ["offset", "0"],
    ],
  },
  {
    operation: "POST /v1/notes",
    call: (client) =>
      client.note.create({
        fields: { $title: "Visit", $content: null },
        relationships: { $account: ["acc_1", "acc_2"] },
      }),
    path: "/v1/notes",
    body: { fields: { $title: "Visit", $content: null }, relationships: { $account: ["acc_1", "acc_2"] } },
  },
  {
    operation: "GET /v1/notes/definitions",
    call: (client) => client.note.definitions(),
    path: "/v1/notes/definitions",
  },
  {
    operation: "GET /v1/notes/{id}",
    call: (client) => client.note.retrieve("not_1"),
    path: "/v1/notes/not_1",
  },
  {
    operation: "POST /v1/notes/{id}",
    call: (client) =>
      client.note.update("not_1", {
        fields: { $content: "“Quoted”, 日本語, 🙂" },
        relationships: { $account: { add: "acc_1" }, $opportunity: { remove: ["opp_1"] } },
      }),
    path: "/v1/notes/not_1",
    body: {
      fields: { $content: "“Quoted”, 日本語, 🙂" },
      relationships: { $account: { add: "acc_1" }, $opportunity: { remove: ["opp_1"] } },
    },
  },
  {
    operation: "DELETE /v1/notes/{id}",
    call: (client) => client.note.delete("not_1"),
    path: "/v1/notes/not_1",
  },

  // Meetings
  {
    operation: "GET /v1/meetings",
    list: (client) => client.meeting.list({ limit: 1, "$startDate[greaterThan]": "2026-01-01T00:00:00Z" }),
    path: "/v1/meetings",
    query: [
      ["limit", "1"],
      ["$startDate[greaterThan]", "2026-01-01T00:00:00Z"],
    ],
  },
  {
    operation: "POST /v1/meetings",
    call: (client) =>
      client.meeting.create({
        fields: {
          $title: "Kick-off",
          $startDate: "2026-03-02T09:00:00Z",
          $endDate: "2026-03-02T10:00:00Z",
          $attendeeEmails: [],
          $privacySetting: null,
        },
        autoCreateRecords: false,
        relationships: { $transcript: "fil_1" },
      }),
    path: "/v1/meetings",
    body: {
      fields: {
        $title: "Kick-off",
        $startDate: "2026-03-02T09:00:00Z",
        $endDate: "2026-03-02T10:00:00Z",
        $attendeeEmails: [],
        $privacySetting: null,
      },
      autoCreateRecords: false,
      relationships: { $transcript: "fil_1" },
    },
  },
  {
    operation: "GET /v1/meetings/definitions",
    call: (client) => client.meeting.definitions(),
    path: "/v1/meetings/definitions",
  },
  {
    operation: "GET /v1/meetings/{id}",
    call: (client) => client.meeting.retrieve("mtg_1"),
    path: "/v1/meetings/mtg_1",
  },
  {
    operation: "POST /v1/meetings/{id}",
    call: (client) =>
      client.meeting.update("mtg_1", {
        fields: { $privacySetting: "METADATA" },
        relationships: { $transcript: { replace: "fil_2" } },
      }),
    path: "/v1/meetings/mtg_1",
    body: { fields: { $privacySetting: "METADATA" }, relationships: { $transcript: { replace: "fil_2" } } },
  },
  {
    operation: "DELETE /v1/meetings/{id}",
    call: (client) => client.meeting.delete("mtg_1"),
    path: "/v1/meetings/mtg_1",
  },

  // Lists
  {
    operation: "GET /v1/lists",
    list: (client) => client.list.list({ offset: 9007199254740991 }),
    path: "/v1/lists",
    query: [["offset", "9007199254740991"]],
  },
  {
    operation: "POST /v1/lists",
    call: (client) =>
      client.list.create({
        fields: { $name: "Key accounts", $objectType: "$account" },
        relationships: { $accounts: ["acc_1", "acc_2"] },
      }),
    path: "/v1/lists",
    body: {
      fields: { $name: "Key accounts", $objectType: "$account" },
      relationships: { $accounts: ["acc_1", "acc_2"] },
    },
  },
  {
    operation: "GET /v1/lists/{id}",
    call: (client) => client.list.retrieve("lst_1"),
    path: "/v1/lists/lst_1",
  },
  {
    operation: "POST /v1/lists/{id}",
    call: (client) =>
      client.list.update("lst_1", { fields: {}, relationships: { $contacts: { add: ["con_1"], remove: "con_2" } } }),
    path: "/v1/lists/lst_1",
    body: { fields: {}, relationships: { $contacts: { add: ["con_1"], remove: "con_2" } } },
  },
  {
    operation: "DELETE /v1/lists/{id}",
    call: (client) => client.list.delete("lst_1"),
    path: "/v1/lists/lst_1",
  },
  {
    operation: "GET /v1/lists/{listId}/accounts",
    list: (client) => client.list.listAccounts("lst/1", { limit: 10 }),
    path: "/v1/lists/lst/1/accounts",
    query: [["limit", "10"]],
  },
  {
    operation: "GET /v1/lists/{listId}/contacts",
    list: (client) => client.list.listContacts("lst_1", { offset: 10 }),
    path: "/v1/lists/lst_1/contacts",
    query: [["offset", "10"]],
  },
  {
    operation: "GET /v1/lists/{listId}/opportunities",
    list: (client) => client.list.listOpportunities("lst_1"),
    path: "/v1/lists/lst_1/opportunities",
  },

  // Members
  {
    operation: "GET /v1/members",
    list: (client) => client.member.list({ limit: 3 }),
    path: "/v1/members",
    query: [["limit", "3"]],
  },
  {
    operation: "GET /v1/members/{id}",
    call: (client) => client.member.retrieve("mem_1"),
    path: "/v1/members/mem_1",
  },

  // Files
  {
    operation: "GET /v1/files",
    list: (client) => client.file.list(),
    path: "/v1/files",
  },
  {
    operation: "POST /v1/files",
    call: (client) =>
      client.file.create({
        filename: "Gespräch.vtt",
        mimeType: "text/vtt",
        sizeBytes: 1,
        purpose: "meeting_transcript",
      }),
    path: "/v1/files",
    body: { filename: "Gespräch.vtt", mimeType: "text/vtt", sizeBytes: 1, purpose: "meeting_transcript" },
  },
  {
    operation: "GET /v1/files/{id}",
    call: (client) => client.file.retrieve("fil_1"),
    path: "/v1/files/fil_1",
  },
  {
    operation: "POST /v1/files/{id}/complete",
    call: (client) => client.file.complete("fil_1", { md5: "d41d8cd98f00b204e9800998ecf8427e" }),
    path: "/v1/files/fil_1/complete",
    body: { md5: "d41d8cd98f00b204e9800998ecf8427e" },
  },
  {
    operation: "POST /v1/files/{id}/complete",
    note: "with an empty body",
    call: (client) => client.file.complete("fil_1", {}),
    path: "/v1/files/fil_1/complete",
    body: {},
  },
  {
    operation: "POST /v1/files/{id}/cancel",
    call: (client) => client.file.cancel("fil_1"),
    path: "/v1/files/fil_1/cancel",
  },
  {
    operation: "GET /v1/files/{id}/url",
    call: (client) => client.file.url("fil_1"),
    path: "/v1/files/fil_1/url",
  },

  // Emails
  {
    operation: "GET /v1/emails",
    list: (client) => client.email.list({ limit: 4, offset: 8 }),
    path: "/v1/emails",
    query: [
      ["limit", "4"],
      ["offset", "8"],
    ],
  },
  {
    operation: "GET /v1/emails/{id}",
    call: (client) => client.email.retrieve("eml_1"),
    path: "/v1/emails/eml_1",
  },
  {
    operation: "POST /v1/emails/send",
    call: (client) =>
      client.email.send({
        from: "me@example.com",
        to: ["ann@example.com", "bob@example.com"],
        bcc: [],
        subject: "Hello",
        messageBody: { contentType: "TEXT", content: "Grüße" },
        attachments: ["fil_1"],
      }),
    path: "/v1/emails/send",
    body: {
      from: "me@example.com",
      to: ["ann@example.com", "bob@example.com"],
      bcc: [],
      subject: "Hello",
      messageBody: { contentType: "TEXT", content: "Grüße" },
      attachments: ["fil_1"],
    },
  },
  {
    operation: "POST /v1/emails/draft",
    call: (client) => client.email.draft({ from: "me@example.com", messageBody: { content: "" } }),
    path: "/v1/emails/draft",
    body: { from: "me@example.com", messageBody: { content: "" } },
  },

  // Custom objects
  {
    operation: "GET /v1/objects",
    call: (client) => client.object.listDefinitions(),
    path: "/v1/objects",
  },
  {
    operation: "GET /v1/objects/{entitySlug}",
    list: (client) => client.object.list("shipment", { limit: 1, "weight[lessThanOrEqual]": 2.5 }),
    path: "/v1/objects/shipment",
    query: [
      ["limit", "1"],
      ["weight[lessThanOrEqual]", "2.5"],
    ],
  },
  {
    operation: "GET /v1/objects/{entitySlug}/definitions",
    call: (client) => client.object.definitions("ship ment"),
    path: "/v1/objects/ship ment/definitions",
  },
  {
    operation: "POST /v1/objects/{entitySlug}/values",
    call: (client) =>
      client.object.create("shipment", {
        fields: { weight: 2.5, fragile: true },
        relationships: { $account: "acc_1" },
      }),
    path: "/v1/objects/shipment/values",
    body: { fields: { weight: 2.5, fragile: true }, relationships: { $account: "acc_1" } },
  },
  {
    operation: "GET /v1/objects/{entitySlug}/values/{id}",
    call: (client) => client.object.retrieve("a/b", "c/d"),
    path: "/v1/objects/a/b/values/c/d",
  },
  {
    operation: "POST /v1/objects/{entitySlug}/values/{id}",
    call: (client) => client.object.update("shipment", "val_1", { fields: { weight: null } }),
    path: "/v1/objects/shipment/values/val_1",
    body: { fields: { weight: null } },
  },
  {
    operation: "DELETE /v1/objects/{entitySlug}/values/{id}",
    call: (client) => client.object.delete("shipment", "val_1"),
    path: "/v1/objects/shipment/values/val_1",
  },
  {
    operation: "GET /v1/objects/{entitySlug}/values/{id}/fields/{fieldKey}/history",
    list: (client) => client.object.fieldHistory("shipment", "val_1", "weight", { after: "a+b/c=" }),
    path: "/v1/objects/shipment/values/val_1/fields/weight/history",
    query: [["after", "a+b/c="]],
  },

  // Merges
  {
    operation: "POST /v1/accounts/merge",
    call: (client) =>
      client.merge.mergeAccounts({
        primaryId: "acc_1",
        duplicateId: "acc_2",
        fieldResolutions: { $name: "duplicate", seats: { value: null } },
        options: { multiSelectUnion: true },
      }),
    path: "/v1/accounts/merge",
    body: {
      primaryId: "acc_1",
      duplicateId: "acc_2",
      fieldResolutions: { $name: "duplicate", seats: { value: null } },
      options: { multiSelectUnion: true },
    },
  },
  {
    operation: "POST /v1/contacts/merge",
    call: (client) => client.merge.mergeContacts({ primaryId: "con_1", duplicateId: "con_2" }),
    path: "/v1/contacts/merge",
    body: { primaryId: "con_1", duplicateId: "con_2" },
  },
  {
    operation: "POST /v1/opportunities/merge",
    call: (client) => client.merge.mergeOpportunities({ primaryId: "opp_1", duplicateId: "opp_2", options: {} }),
    path: "/v1/opportunities/merge",
    body: { primaryId: "opp_1", duplicateId: "opp_2", options: {} },
  },
  {
    operation: "POST /v1/objects/{entitySlug}/merge",
    call: (client) => client.merge.mergeObjectValues("shipment", { primaryId: "val_1", duplicateId: "val_2" }),
    path: "/v1/objects/shipment/merge",
    body: { primaryId: "val_1", duplicateId: "val_2" },
  },
  {
    operation: "GET /v1/merges/{id}",
    call: (client) => client.merge.getMerge("mrg_1"),
    path: "/v1/merges/mrg_1",
  },

  // Workflow runs, keys
  {
    operation: "GET /v1/workflowRun/{runId}/status",
    call: (client) => client.workflowRun.status("run_1"),
    path: "/v1/workflowRun/run_1/status",
  },
  {
    operation: "GET /v1/auth/validate",
    call: (client) => client.auth.validate(),
    path: "/v1/auth/validate",
  },
];
