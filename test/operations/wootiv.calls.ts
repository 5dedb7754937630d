import type { Audit, InboundMailCreateParams, Wootiv } from "../../generated/wootiv/index.ts";
import type { OperationCall } from "../support/operation-call.ts";

const audit: Audit = {
  date_created: "2026-01-01T00:00:00.000Z",
  date_deleted: "2026-01-03T00:00:00.000Z",
  date_updated: "2026-01-02T00:00:00.000Z",
  version: 3,
};

const mail: InboundMailCreateParams = {
  Attachments: [],
  Bcc: "",
  BccFull: [],
  Cc: "",
  CcFull: [],
  Date: "Mon, 2 Mar 2026 09:30:00 +0000",
  From: "ann@example.com",
  FromFull: { Email: "ann@example.com", MailboxHash: "", Name: "Ann" },
  FromName: "Ann",
  Headers: ["X-Spam-Score: 0"],
  MailboxHash: "",
  MessageID: "22c74902-a0c1-4511-804f-341342852c90",
  MessageStream: "inbound",
  OriginalRecipient: "help@mail.example.com",
  RawEmail: "From: Ann\r\n\r\nGrüße",
  ReplyTo: "",
  StrippedTextReply: "",
  Subject: "Order 4711",
  Tag: "",
  TextBody: "Grüße",
  To: "help@mail.example.com",
  ToFull: [{ Email: "help@mail.example.com", MailboxHash: "", Name: "" }],
};

/** A call of every operation of Wootiv, in the order of the document. */
export const wootivCalls: readonly OperationCall<Wootiv>[] = [
  // Root
  { operation: "GET /", call: (client) => client.root.retrieve(), path: "/" },

  // Auth
  {
    operation: "POST /auth/login",
    call: (client) => client.auth.login({ username: "ann", password: 'pässwörd " \\' }),
    path: "/auth/login",
    body: { username: "ann", password: 'pässwörd " \\' },
  },
  {
    operation: "POST /auth/signup",
    call: (client) => client.auth.signup({ email: "ann@example.com", password: "secret", plan: "free" }),
    path: "/auth/signup",
    body: { email: "ann@example.com", password: "secret", plan: "free" },
  },
  {
    operation: "POST /auth/verify_billing",
    call: (client) => client.auth.verifyBilling({ sub: "auth0|1 + 2" }),
    path: "/auth/verify_billing",
    query: [["sub", "auth0|1 + 2"]],
  },
  {
    operation: "POST /auth/token/refresh",
    call: (client) => client.auth.token.refresh({ refreshToken: "rt_1" }),
    path: "/auth/token/refresh",
    body: { refreshToken: "rt_1" },
  },
  {
    operation: "POST /auth/recovery/login",
    call: (client) => client.auth.recovery.login.create({ email: "ann@example.com" }),
    path: "/auth/recovery/login",
    body: { email: "ann@example.com" },
  },
  {
    operation: "POST /auth/recovery/password",
    call: (client) => client.auth.recovery.password.create({ email: "ann@example.com" }),
    path: "/auth/recovery/password",
    body: { email: "ann@example.com" },
  },
  {
    operation: "PATCH /auth/recovery/password",
    call: (client) => client.auth.recovery.password.update({ passcode: "123456", newPassword: "secret" }),
    path: "/auth/recovery/password",
    body: { passcode: "123456", newPassword: "secret" },
  },
  {
    operation: "GET /auth/recovery/passcode/{passcode}",
    call: (client) => client.auth.recovery.passcode.retrieve("12/34 56"),
    path: "/auth/recovery/passcode/12/34 56",
  },

  // Workspaces: members, tokens, and themselves
  {
    operation: "GET /space/{space_id}/members/{member_uid}",
    call: (client) => client.space.members.retrieve("space_1", "user_2"),
    path: "/space/space_1/members/user_2",
  },
  {
    operation: "GET /space/{space_id}/members",
    list: (client) => client.space.members.list("space_1"),
    path: "/space/space_1/members",
  },
  {
    operation: "GET /space/{space_sid}/tokens",
    list: (client) => client.space.tokens.list("space_1"),
    path: "/space/space_1/tokens",
  },
  {
    operation: "POST /space/{space_sid}/tokens",
    call: (client) => client.space.tokens.create("space_1", { name: "CI" }),
    path: "/space/space_1/tokens",
    body: { name: "CI" },
  },
  {
    operation: "POST /space/{space_sid}/tokens",
    note: "without its optional body",
    call: (client) => client.space.tokens.create("space_1"),
    path: "/space/space_1/tokens",
  },
  {
    operation: "DELETE /space/{space_sid}/tokens/{token_id}",
    call: (client) => client.space.tokens.delete("space_1", "token_2"),
    path: "/space/space_1/tokens/token_2",
  },
  {
    operation: "POST /wspace",
    call: (client) => client.wspaces.create({ name: "Ä & B", ownerId: "user_1" }),
    path: "/wspace",
    body: { name: "Ä & B", ownerId: "user_1" },
  },
  {
    operation: "GET /wspace/{id}",
    call: (client) => client.wspaces.retrieve("space_1", { fields: ["name", "slug"], join: ["members||id"], cache: 0 }),
    path: "/wspace/space_1",
    query: [
      ["fields", "name,slug"],
      ["join", "members||id"],
      ["cache", "0"],
    ],
  },
  {
    operation: "PATCH /wspace/{id}",
    call: (client) => client.wspaces.update("space_1", { audit: null, subscription: {}, workspaceMembers: [] }),
    path: "/wspace/space_1",
    body: { audit: null, subscription: {}, workspaceMembers: [] },
  },

  // Roles
  {
    operation: "GET /role",
    list: (client) =>
      client.roles.list({
        fields: ["id", "name"],
        filter: ["name||$cont||a&b=c", "description||$notnull"],
        or: ["name||$eq||admin"],
        sort: ["name,ASC", "id,DESC"],
        join: ["assignees", "assignees.user||id,email"],
        limit: 10,
        page: 2,
        cache: 0,
      }),
    path: "/role",
    query: [
      ["fields", "id,name"],
      ["filter", "name||$cont||a&b=c"],
      ["filter", "description||$notnull"],
      ["or", "name||$eq||admin"],
      ["sort", "name,ASC"],
      ["sort", "id,DESC"],
      ["join", "assignees"],
      ["join", "assignees.user||id,email"],
      ["limit", "10"],
      ["page", "2"],
      ["cache", "0"],
    ],
  },
  { operation: "GET /role", note: "without arguments", list: (client) => client.roles.list(), path: "/role" },
  {
    operation: "POST /role",
    call: (client) => client.roles.create({ name: "admin", description: "" }),
    path: "/role",
    body: { name: "admin", description: "" },
  },
  {
    operation: "GET /role/{id}",
    call: (client) => client.roles.retrieve("a/b", { fields: ["name"] }),
    path: "/role/a/b",
    query: [["fields", "name"]],
  },
  {
    operation: "PATCH /role/{id}",
    call: (client) => client.roles.update("role_1", { name: "admin", description: "All of it" }),
    path: "/role/role_1",
    body: { name: "admin", description: "All of it" },
  },
  { operation: "DELETE /role/{id}", call: (client) => client.roles.delete("role_1"), path: "/role/role_1" },
  {
    operation: "POST /role/bulk",
    call: (client) =>
      client.roles.bulkCreate({
        bulk: [
          { name: "a", description: "A" },
          { name: "b", description: "B" },
        ],
      }),
    path: "/role/bulk",
    body: {
      bulk: [
        { name: "a", description: "A" },
        { name: "b", description: "B" },
      ],
    },
  },
  {
    operation: "POST /role-assignment/{assignment}",
    call: (client) => client.roleAssignments.create("user", { assignee: { id: "user_1" }, role: { id: "role_1" } }),
    path: "/role-assignment/user",
    body: { assignee: { id: "user_1" }, role: { id: "role_1" } },
  },
  {
    operation: "GET /role-assignment/{assignment}/{id}",
    call: (client) => client.roleAssignments.retrieve("user", "ra_1", { join: ["role", "assignee||id"] }),
    path: "/role-assignment/user/ra_1",
    query: [
      ["join", "role"],
      ["join", "assignee||id"],
    ],
  },
  {
    operation: "DELETE /role-assignment/{assignment}/{id}",
    call: (client) => client.roleAssignments.delete("user", "ra_1"),
    path: "/role-assignment/user/ra_1",
  },
  {
    operation: "POST /role-assignment/{assignment}/bulk",
    call: (client) =>
      client.roleAssignments.bulk.create("user", { bulk: [{ assignee: { id: "user_1" }, role: { id: "role_1" } }] }),
    path: "/role-assignment/user/bulk",
    body: { bulk: [{ assignee: { id: "user_1" }, role: { id: "role_1" } }] },
  },

  // Invitations
  {
    operation: "GET /invitation",
    list: (client) => client.invitations.list({ s: '{"active":{"$eq":true}}', limit: 5, offset: 0 }),
    path: "/invitation",
    query: [
      ["s", '{"active":{"$eq":true}}'],
      ["limit", "5"],
      ["offset", "0"],
    ],
  },
  {
    operation: "POST /invitation",
    call: (client) =>
      client.invitations.create({ category: "invitation", email: "ann@example.com", payload: { nested: [1, null] } }),
    path: "/invitation",
    body: { category: "invitation", email: "ann@example.com", payload: { nested: [1, null] } },
  },
  {
    operation: "GET /invitation/{id}",
    call: (client) => client.invitations.retrieve("inv_1"),
    path: "/invitation/inv_1",
  },
  {
    operation: "DELETE /invitation/{id}",
    call: (client) => client.invitations.delete("inv_1"),
    path: "/invitation/inv_1",
  },
  {
    operation: "GET /invitation_acceptance/{code}",
    call: (client) => client.invitationAcceptance.retrieve("hc-7Qk", { passcode: "a b&c" }),
    path: "/invitation_acceptance/hc-7Qk",
    query: [["passcode", "a b&c"]],
  },
  {
    operation: "PATCH /invitation_acceptance/{code}",
    call: (client) => client.invitationAcceptance.update("hc-7Qk", { passcode: "123456", payload: null }),
    path: "/invitation_acceptance/hc-7Qk",
    body: { passcode: "123456", payload: null },
  },
  {
    operation: "POST /invitation_reattempt/{code}",
    call: (client) => client.invitationReattempt.create("hc-7Qk"),
    path: "/invitation_reattempt/hc-7Qk",
  },

  // Users
  {
    operation: "GET /user",
    list: (client) => client.users.list({ fields: ["email", "username"], sort: ["email,ASC"], page: 1, limit: 100 }),
    path: "/user",
    query: [
      ["fields", "email,username"],
      ["sort", "email,ASC"],
      ["page", "1"],
      ["limit", "100"],
    ],
  },
  { operation: "GET /user/{id}", call: (client) => client.users.retrieve("ä"), path: "/user/ä" },
  {
    operation: "PATCH /user/recover/{id}",
    call: (client) => client.users.recover.update("user_1"),
    path: "/user/recover/user_1",
  },

  // Storage
  {
    operation: "POST /aws/get-signed-put-url",
    call: (client) => client.aws.createSignedPutUrl({ filename: "March report.pdf" }),
    path: "/aws/get-signed-put-url",
    body: { filename: "March report.pdf" },
  },
  { operation: "GET /aws/buckets", call: (client) => client.aws.buckets.list(), path: "/aws/buckets" },
  {
    operation: "POST /aws/buckets/bulk_upload",
    call: (client) =>
      client.aws.buckets.bulkUpload({
        bulk: [
          new File(["%PDF März"], "März.pdf", { type: "application/pdf" }),
          new Blob(["1,2"], { type: "text/csv" }),
          new TextEncoder().encode("raw\r\nbytes"),
        ],
        path: "reports/2026",
      }),
    path: "/aws/buckets/bulk_upload",
    parts: [
      { name: "bulk", filename: "März.pdf", type: "application/pdf", content: "%PDF März" },
      { name: "bulk", filename: "upload", type: "text/csv", content: "1,2" },
      { name: "bulk", filename: "upload", type: "application/octet-stream", content: "raw\r\nbytes" },
      { name: "path", content: "reports/2026" },
    ],
  },
  {
    operation: "POST /aws/buckets/upload",
    call: (client) => client.aws.buckets.upload({ file: new File(["hello"], 'a "b".txt', { type: "text/plain" }) }),
    path: "/aws/buckets/upload",
    parts: [{ name: "file", filename: 'a "b".txt', type: "text/plain", content: "hello" }],
  },
  {
    operation: "GET /aws/buckets/health",
    call: (client) => client.aws.buckets.health.retrieve(),
    path: "/aws/buckets/health",
  },
  {
    operation: "GET /aws/buckets/{filename}",
    call: (client) => client.aws.buckets.retrieveFile("100% März?.pdf"),
    path: "/aws/buckets/100% März?.pdf",
  },
  {
    operation: "GET /aws/buckets/{pathname}/{filename}",
    call: (client) => client.aws.buckets.retrieveFileInPath("reports/2026", "a#b;c.pdf"),
    path: "/aws/buckets/reports/2026/a#b;c.pdf",
  },
  { operation: "GET /aws/objects", list: (client) => client.aws.objects.list(), path: "/aws/objects" },

  // Catalogues
  {
    operation: "GET /registry/resources",
    list: (client) => client.registry.resources.list(),
    path: "/registry/resources",
  },
  { operation: "GET /registry/actions", list: (client) => client.registry.actions.list(), path: "/registry/actions" },
  {
    operation: "GET /features",
    list: (client) => client.features.list({ planName: "personal_pro" }),
    path: "/features",
    query: [["planName", "personal_pro"]],
  },

  // Subscriptions
  {
    operation: "POST /subscription",
    call: (client) =>
      client.subscriptions.create({
        endDate: "2027-01-01T00:00:00.000Z",
        planName: "business_pro",
        startDate: "2026-01-01T00:00:00.000Z",
        status: "active",
        workspaceId: "space_1",
      }),
    path: "/subscription",
    body: {
      endDate: "2027-01-01T00:00:00.000Z",
      planName: "business_pro",
      startDate: "2026-01-01T00:00:00.000Z",
      status: "active",
      workspaceId: "space_1",
    },
  },
  {
    operation: "GET /subscription/{id}",
    call: (client) => client.subscriptions.retrieve("sub_1", { fields: ["status"], cache: 1 }),
    path: "/subscription/sub_1",
    query: [
      ["fields", "status"],
      ["cache", "1"],
    ],
  },
  {
    operation: "PATCH /subscription/{id}",
    call: (client) => client.subscriptions.update("sub_1", { audit, history: [[]], status: "canceled" }),
    path: "/subscription/sub_1",
    body: { audit, history: [[]], status: "canceled" },
  },
  {
    operation: "PATCH /subscription/change",
    call: (client) => client.subscriptions.change.update({ id: "sub_1", planName: "enterprise" }),
    path: "/subscription/change",
    body: { id: "sub_1", planName: "enterprise" },
  },

  // Contacts
  {
    operation: "GET /contacts",
    list: (client) =>
      client.contacts.list({ or: ["email||$ends||@example.com", "phoneNumber||$starts||+49"], offset: 20 }),
    path: "/contacts",
    query: [
      ["or", "email||$ends||@example.com"],
      ["or", "phoneNumber||$starts||+49"],
      ["offset", "20"],
    ],
  },
  {
    operation: "POST /contacts",
    call: (client) =>
      client.contacts.create({
        contactGroupId: "group_1",
        email: "ann@example.com",
        firstName: "Ann",
        lastName: "Lee",
        metadata: { since: 2024, tags: [], note: null },
        phoneNumber: "+12025550143",
        workspaceId: "space_1",
      }),
    path: "/contacts",
    body: {
      contactGroupId: "group_1",
      email: "ann@example.com",
      firstName: "Ann",
      lastName: "Lee",
      metadata: { since: 2024, tags: [], note: null },
      phoneNumber: "+12025550143",
      workspaceId: "space_1",
    },
  },
  {
    operation: "GET /contacts/{id}",
    call: (client) => client.contacts.retrieve("contact_1", {}),
    path: "/contacts/contact_1",
  },
  {
    operation: "PATCH /contacts/{id}",
    call: (client) => client.contacts.update("contact_1", { metadata: null }),
    path: "/contacts/contact_1",
    body: { metadata: null },
  },
  {
    operation: "DELETE /contacts/{id}",
    call: (client) => client.contacts.delete("contact_1"),
    path: "/contacts/contact_1",
  },
  {
    operation: "GET /contact_group",
    list: (client) => client.contactGroup.list({ filter: ["groupName||$in||a,b"] }),
    path: "/contact_group",
    query: [["filter", "groupName||$in||a,b"]],
  },
  {
    operation: "POST /contact_group",
    call: (client) => client.contactGroup.create({ groupName: "Press", workspaceId: "space_1" }),
    path: "/contact_group",
    body: { groupName: "Press", workspaceId: "space_1" },
  },
  {
    operation: "GET /contact_group/{id}",
    call: (client) => client.contactGroup.retrieve("group_1", { join: ["contacts"] }),
    path: "/contact_group/group_1",
    query: [["join", "contacts"]],
  },
  {
    operation: "PATCH /contact_group/{id}",
    call: (client) => client.contactGroup.update("group_1", { groupName: "Press", workspaceId: "space_2" }),
    path: "/contact_group/group_1",
    body: { groupName: "Press", workspaceId: "space_2" },
  },
  {
    operation: "DELETE /contact_group/{id}",
    call: (client) => client.contactGroup.delete("group_1"),
    path: "/contact_group/group_1",
  },

  // Mailboxes
  {
    operation: "GET /mailbox",
    list: (client) => client.mailbox.list({ fields: ["id", "name", "inbox"], join: ["streams"], limit: 2 }),
    path: "/mailbox",
    query: [
      ["fields", "id,name,inbox"],
      ["join", "streams"],
      ["limit", "2"],
    ],
  },
  {
    operation: "POST /mailbox",
    call: (client) =>
      client.mailbox.create({
        config: { tone: "friendly" },
        dotcom: "mail.example.com",
        name: "Help",
        objective: "Answer questions",
        uniqueAddress: "help",
      }),
    path: "/mailbox",
    body: {
      config: { tone: "friendly" },
      dotcom: "mail.example.com",
      name: "Help",
      objective: "Answer questions",
      uniqueAddress: "help",
    },
  },
  {
    operation: "GET /mailbox/{id}",
    call: (client) => client.mailbox.retrieve("box_1", { cache: 0 }),
    path: "/mailbox/box_1",
    query: [["cache", "0"]],
  },
  {
    operation: "PATCH /mailbox/{id}",
    call: (client) => client.mailbox.update("box_1", { config: [], workspaceId: "space_2" }),
    path: "/mailbox/box_1",
    body: { config: [], workspaceId: "space_2" },
  },
  { operation: "DELETE /mailbox/{id}", call: (client) => client.mailbox.delete("box_1"), path: "/mailbox/box_1" },
  {
    operation: "POST /mailbox/availability",
    call: (client) => client.mailbox.checkAvailability({ uniqueAddress: "help" }),
    path: "/mailbox/availability",
    body: { uniqueAddress: "help" },
  },
  {
    operation: "GET /mailbox/{id}/registry",
    list: (client) => client.mailbox.registry.retrieve("box_1", { limit: 10, offset: 30 }),
    path: "/mailbox/box_1/registry",
    query: [
      ["limit", "10"],
      ["offset", "30"],
    ],
  },
  {
    operation: "GET /mailbox/{id}/registry/action",
    list: (client) => client.mailbox.registry.action.retrieve("box_1", { limit: 10 }),
    path: "/mailbox/box_1/registry/action",
    query: [["limit", "10"]],
  },
  {
    operation: "POST /mailbox/{id}/registry/action",
    call: (client) =>
      client.mailbox.registry.action.create("box_1", {
        enabled: true,
        name: "webhook",
        rawContent: null,
        rawParsed: null,
        value: { instruction: "Call it" },
      }),
    path: "/mailbox/box_1/registry/action",
    body: {
      enabled: true,
      name: "webhook",
      rawContent: null,
      rawParsed: null,
      value: { instruction: "Call it" },
    },
  },
  {
    operation: "GET /mailbox/{id}/registry/resource",
    list: (client) => client.mailbox.registry.resource.retrieve("box_1"),
    path: "/mailbox/box_1/registry/resource",
  },
  {
    operation: "POST /mailbox/{id}/registry/resource",
    call: (client) =>
      client.mailbox.registry.resource.create("box_1", {
        enabled: false,
        name: "website",
        rawContent: "<h1>Hello</h1>",
        rawParsed: "Hello",
        value: null,
      }),
    path: "/mailbox/box_1/registry/resource",
    body: { enabled: false, name: "website", rawContent: "<h1>Hello</h1>", rawParsed: "Hello", value: null },
  },
  {
    operation: "GET /mailbox/{id}/stream/{slug}",
    call: (client) => client.mailbox.stream.retrieve("box_1", "order/4711"),
    path: "/mailbox/box_1/stream/order/4711",
  },
  {
    operation: "POST /mailbox/{id}/stream/{slug}",
    call: (client) =>
      client.mailbox.stream.create("box_1", "order-4711", {
        Attachments: [],
        mediumIntegrationName: "postmark",
        messageHTML: "<p>Grüße</p>",
        messageText: "Grüße",
        sender: "manager",
        status: "drafted",
      }),
    path: "/mailbox/box_1/stream/order-4711",
    body: {
      Attachments: [],
      mediumIntegrationName: "postmark",
      messageHTML: "<p>Grüße</p>",
      messageText: "Grüße",
      sender: "manager",
      status: "drafted",
    },
  },
  {
    operation: "GET /mailbox/{id}/stream/{slug}/registry",
    list: (client) => client.mailbox.stream.registry.retrieve("box_1", "order-4711"),
    path: "/mailbox/box_1/stream/order-4711/registry",
  },
  {
    operation: "GET /mailbox/{id}/stream/{slug}/registry/action",
    list: (client) => client.mailbox.stream.registry.action.retrieve("box_1", "order-4711", { offset: 1 }),
    path: "/mailbox/box_1/stream/order-4711/registry/action",
    query: [["offset", "1"]],
  },
  {
    operation: "POST /mailbox/{id}/stream/{slug}/registry/action",
    call: (client) =>
      client.mailbox.stream.registry.action.create("box_1", "order-4711", {
        enabled: true,
        name: "calendly",
        rawContent: null,
        rawParsed: null,
        value: "https://calendly.example.com/ann",
      }),
    path: "/mailbox/box_1/stream/order-4711/registry/action",
    body: {
      enabled: true,
      name: "calendly",
      rawContent: null,
      rawParsed: null,
      value: "https://calendly.example.com/ann",
    },
  },
  {
    operation: "GET /mailbox/{id}/stream/{slug}/registry/resource",
    list: (client) => client.mailbox.stream.registry.resource.retrieve("box_1", "order-4711", { limit: 1, offset: 0 }),
    path: "/mailbox/box_1/stream/order-4711/registry/resource",
    query: [
      ["limit", "1"],
      ["offset", "0"],
    ],
  },
  {
    operation: "POST /mailbox/{id}/stream/{slug}/registry/resource",
    call: (client) =>
      client.mailbox.stream.registry.resource.create("box_1", "order-4711", {
        enabled: true,
        name: "csv",
        rawContent: "a,b\n1,2\n",
        rawParsed: null,
        value: [],
      }),
    path: "/mailbox/box_1/stream/order-4711/registry/resource",
    body: { enabled: true, name: "csv", rawContent: "a,b\n1,2\n", rawParsed: null, value: [] },
  },

  // Inbound
  {
    operation: "POST /inbound/mail",
    call: (client) => client.inbound.mail.create(mail),
    path: "/inbound/mail",
    body: mail,
  },
];
