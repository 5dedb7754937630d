/**
 * First calls of Wootiv: a presigned URL, a loop over a list, and what can go wrong.
 *
 * npm pkg set type=module
 * npm install lightfield-wootiv
 * node wootiv-quickstart.ts
 */
import { APIConnectionError, APIError, NotFoundError } from "lightfield-wootiv";
import { Wootiv } from "lightfield-wootiv/wootiv";

const client = new Wootiv(); // the key comes from WOOTIV_API_KEY

// Where to send a file.
console.log(await client.aws.createSignedPutUrl({ filename: "report.pdf" }));

// All members of a space, however many pages they come in.
const members = [];
for await (const member of client.space.members.list("harbor-coffee")) members.push(member);
console.log(`${members.length} members, the first of them:`, members[0]);

// What can go wrong has a class.
try {
  await client.contacts.retrieve("nobody");
} catch (error) {
  if (error instanceof NotFoundError) console.log(`${error.name}: ${error.message}`);
  else if (error instanceof APIError) console.log("another response that is not 2xx", error.status);
  else if (error instanceof APIConnectionError) console.log("no response", error.cause);
  else throw error;
}
