/**
 * Finds the companies whose name begins with a letter, and what is open with each of them.
 *
 * npm pkg set type=module
 * npm install lightfield-wootiv
 * node list-and-filter.ts B
 */
import { Lightfield } from "lightfield-wootiv/lightfield";

const [start = "B"] = process.argv.slice(2);
const client = new Lightfield(); // the key comes from LIGHTFIELD_API_KEY

const accounts = client.account.list({ "$name[startsWith]": start });
console.log(`${(await accounts).totalCount} companies begin with ${start}`);

for await (const account of accounts) {
  console.log(account.fields.$name?.value);
  // A relationship is named by its definition, with a `$` since the system has made it.
  for await (const task of client.task.list({ "$task-account[equal]": account.id })) {
    console.log(`  ${task.fields.$status?.value ?? "?"}  ${task.fields.$title?.value}`);
  }
}
