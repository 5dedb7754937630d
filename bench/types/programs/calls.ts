/** Twenty calls, as a program makes them. */
import { Lightfield } from "lightfield-wootiv/lightfield";

const client = new Lightfield();

const account = await client.account.retrieve("acc_1");
const created = await client.account.create({ fields: { $name: "Acme" } });
await client.account.update(created.id, { fields: { $name: "Acme, Inc." } });
for await (const { id } of client.account.list({ limit: 25 })) console.log(id);
const contact = await client.contact.retrieve("con_1");
await client.contact.create({ fields: { $name: { firstName: "Ada", lastName: "Lovelace" } } });
const contacts = await client.contact.list({ limit: 5 });
await client.contact.update(contact.id, { fields: { $name: { firstName: "Ada", lastName: "King" } } });
const opportunity = await client.opportunity.retrieve("opp_1");
const opportunities = await client.opportunity.list().toArray({ limit: 100 });
const task = await client.task.retrieve("tsk_1");
const tasks = await client.task.list();
const note = await client.note.retrieve("not_1");
const notes = await client.note.list();
const meeting = await client.meeting.retrieve("mtg_1");
const meetings = await client.meeting.list();
const member = await client.member.retrieve("mem_1");
const members = await client.member.list();
const file = await client.file.retrieve("fil_1");
const { data, requestId } = await client.email.retrieve("eml_1").withResponse();

console.log(account.id, contacts.data.length, opportunity.id, opportunities.length, task.id, tasks.hasNextPage());
console.log(note.id, notes.data.length, meeting.id, meetings.totalChanged(), member.id, members.data, file.id, data.id);
console.log(requestId);
