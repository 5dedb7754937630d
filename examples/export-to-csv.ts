/**
 * Writes all contacts into a CSV file. On a terminal a bar shows how far it is; in a pipe it is quiet.
 *
 * npm pkg set type=module
 * npm install lightfield-wootiv @clack/prompts csv-stringify
 * node export-to-csv.ts contacts.csv
 */
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { progress } from "@clack/prompts";
import { stringify } from "csv-stringify";
import { Lightfield } from "lightfield-wootiv/lightfield";

const [file = "contacts.csv"] = process.argv.slice(2);
const client = new Lightfield();

const contacts = client.contact.list(); // one request so far: await it for its page, loop over it for all
const { totalCount } = await contacts;
const bar = process.stdout.isTTY ? progress({ max: totalCount }) : undefined;

async function* rows(): AsyncGenerator<(string | null | undefined)[]> {
  let count = 0;
  for await (const { id, fields } of contacts) {
    yield [id, fields.$name?.value?.firstName, fields.$name?.value?.lastName, fields.$email?.value?.[0]];
    bar?.advance(1, `${++count} of ${totalCount}`);
  }
}

bar?.start("Contacts");
const columns = ["id", "first name", "last name", "email"];
const csv = stringify({ header: true, columns, escape_formulas: true }); // a name may begin with `=`
await pipeline(rows, csv, createWriteStream(file)); // the file sets the pace: at most one page is fetched ahead
bar?.stop(`${totalCount} contacts are in ${file}`);
