/** What compiles of queries and what does not: checked by `npm run types`, never run. */
import type { ColumnValue } from "../../apis/wootiv/column.ts";
import { query } from "../../apis/wootiv/query.ts";
import type { Column, ListQuery } from "../../apis/wootiv/query.ts";
import type { Wootiv } from "../../generated/wootiv/index.ts";
import type { Contact, ContactGroup, Invitation, Role, User } from "../../generated/wootiv/index.ts";

declare const client: Wootiv;

/** Holds when both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_same: Same<A, B>): void {}

export async function aQueryIsWhatListsTake(): Promise<void> {
  const built: ListQuery = query<Contact>().filter("email", "$cont", "@acme.com").build({ limit: 10, page: 1 });
  await client.contacts.list(built);
  await client.contactGroup.list(query<ContactGroup>().sort("groupName").build());
  await client.users.list(
    query<User>()
      .search({ username: { $starts: "a" } })
      .build(),
  );
  await client.contacts.retrieve("contact_1", query<Contact>().fields("id", "email").join("contactGroup").build());
  // @ts-expect-error TS2353: no such member of a page
  query<Contact>().build({ per: 10 });
}

export function columnsAreThoseOfTheRecord(): void {
  same<Column<Role>, "id" | "assignees" | "audit" | "description" | "name" | `audit.${keyof Role["audit"]}`>(true);
  same<Column<Pick<Contact, "email" | "primaryContact">>, "email" | "primaryContact">(true);
  same<Column<{ a?: { b: string } | null; c: unknown }>, "a" | "a.b" | "c" | `c.${string}`>(true);
  const contacts = query<Contact>();
  contacts.fields("id", "metadata").sort("audit.date_created", "DESC").filter("metadata.company.name", "$eq", 1);
  // @ts-expect-error TS2345: no such column
  contacts.filter("mail", "$eq", "a");
  // @ts-expect-error TS2345: no such column
  contacts.or("audit.created", "$eq", "a");
  // @ts-expect-error TS2345: no such column
  contacts.sort("createdAt", "DESC");
  // @ts-expect-error TS2345: no such column
  contacts.fields("id", "mail");
  // @ts-expect-error TS2345: the whole of an object is returned
  contacts.fields("audit.version");
  // @ts-expect-error TS2345: in capitals
  contacts.sort("email", "desc");
  // Columns of what is joined are those of the type that the caller names.
  query<Contact & { contactGroup: ContactGroup }>().join("contactGroup").filter("contactGroup.groupName", "$eq", "a");
  query().fields("anything").filter("any.thing", "$between", [1, 2]).sort("else");
}

/** So that an editor offers them. */
export function knownTextsStayKnown(): void {
  same<ColumnValue<Contact, "primaryContact">, Contact["primaryContact"]>(true);
  same<ColumnValue<User, "role" | "firstName">, string>(true);
  same<ColumnValue<{ a?: { b: number | null } | null; c: unknown }, "a.b">, number>(true);
  same<ColumnValue<Contact, "metadata" | "metadata.company">, unknown>(true);
}

export function operatorsAreThoseOfTheType(): void {
  const invitations = query<Invitation>();
  invitations.filter("email", "$contL", "@acme.com").filter("email", "$in", ["a", "b"]).or("email", "$notnull");
  invitations.filter("audit.date_created", "$gte", new Date()).filter("audit.date_created", "$starts", "2026-");
  invitations
    .filter("audit.version", "$between", [1, 2n])
    .filter("active", "$eq", true)
    .filter("category", "$ne", "invite");
  // @ts-expect-error TS2345: no such operator
  invitations.filter("email", "$like", "a");
  // @ts-expect-error TS2345: the names begin with a dollar
  invitations.filter("email", "eq", "a");
  // @ts-expect-error TS2345: a number contains no text
  invitations.filter("audit.version", "$cont", "1");
  // @ts-expect-error TS2345: true is not greater than false
  invitations.filter("active", "$gt", true);
  // @ts-expect-error TS2345: an object can only be absent
  invitations.filter("user", "$eq", "user_1");
  // @ts-expect-error TS2345: so can a list
  query<Role>().filter("assignees", "$in", ["user_1"]);
  query<Role>().filter("assignees", "$notnull");
}

export function valuesAreThoseOfTheOperator(): void {
  const contacts = query<Contact>();
  // @ts-expect-error TS2345: a text, or a Date
  contacts.filter("email", "$eq", 1);
  // @ts-expect-error TS2345: a number
  contacts.filter("audit.version", "$gt", "1");
  // @ts-expect-error TS2345: $isnull finds what has no value
  contacts.filter("email", "$eq", null);
  // @ts-expect-error TS2554: a value is needed
  contacts.filter("email", "$eq");
  // @ts-expect-error TS2554: none is taken
  contacts.filter("email", "$isnull", true);
  // @ts-expect-error TS2345: a list is needed
  contacts.filter("email", "$in", "a,b");
  // @ts-expect-error TS2345: a list of texts
  contacts.filter("email", "$in", [1]);
  // @ts-expect-error TS2345: two ends
  contacts.filter("audit.version", "$between", [1]);
  // @ts-expect-error TS2345: ignoring case is for texts
  contacts.filter("email", "$inL", [new Date()]);
}

export function searchesAreTypedAlike(): void {
  const contacts = query<Contact>();
  contacts.search({
    email: "a",
    firstName: { $starts: "A", $or: { $eq: "B" } },
    "metadata.company": { $isnull: true },
  });
  contacts.search({ $and: [{ $or: [{ email: { $in: ["a,b"] } }, { "audit.version": { $between: [1, 2] } }] }] });
  // @ts-expect-error TS2353: no such column
  contacts.search({ mail: "a" });
  // @ts-expect-error TS2353: no such operator
  contacts.search({ email: { $like: "a" } });
  // @ts-expect-error TS2322: $isnull finds what has no value
  contacts.search({ email: null });
  // @ts-expect-error TS2322: a text
  contacts.search({ $or: [{ email: { $eq: 1 } }] });
  query().search({ anything: { $eq: 1 }, $or: [{ else: "a" }] });
}

export function aSearchStandsAlone(): void {
  const contacts = query<Contact>();
  // @ts-expect-error TS2345: the server ignores filter beside a search
  contacts.filter("email", "$notnull").sort("email").search({ email: "a" });
  // @ts-expect-error TS2345: and or, too
  contacts.or("email", "$notnull").search({ email: "a" });
  // @ts-expect-error TS2345: the same the other way round
  contacts.search({ email: "a" }).fields("id").filter("email", "$notnull");
  // @ts-expect-error TS2345: one search holds all
  contacts.search({ email: "a" }).search({ firstName: "b" });
}
