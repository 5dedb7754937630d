import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { folderOf } from "../support/files.ts";
import { runCLI } from "../support/run-cli.ts";
import type { CLISettings } from "../support/run-cli.ts";
import { hangUp, json, nowhere, serve, stall } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

const sandbox = createSandbox();
let url = "";
beforeAll(async () => void ({ url } = await sandbox.listen()));
afterAll(() => sandbox.close());

const keys = { LIGHTFIELD_API_KEY: "sk_lf_sandbox", WOOTIV_API_KEY: "wootiv_sandbox" };

/** The words of a command, without the API. */
function words(text: string): string[] {
  return ["lightfield", ...text.split(" ")];
}

function refuse(status: number, message: string, headers: Record<string, string> = {}): Handler {
  return json({ error: { type: "refused", message } }, status, headers);
}

interface Mistake {
  readonly args: readonly string[];
  readonly settings?: CLISettings;
  readonly server?: Handler;
  readonly code: number;
  readonly says: string | RegExp;
}

const mistakes: Readonly<Record<string, Mistake>> = {
  "no command": { args: [], code: 2, says: /^Usage: lightfield-wootiv/ },
  "a misspelt API": {
    args: ["lightfeld"],
    code: 2,
    says: "error: unknown command 'lightfeld'\n(Did you mean lightfield?)\n",
  },
  "a misspelt resource": {
    args: words("acount list"),
    code: 2,
    says: "error: unknown command 'acount'\n(Did you mean account?)\n",
  },
  "a misspelt method": {
    args: words("account lst"),
    code: 2,
    says: "error: unknown command 'lst'\n(Did you mean list?)\n",
  },
  "a method by the name of another program": {
    args: words("contact get con_1"),
    code: 2,
    says: "error: unknown command 'get'\n(Did you mean retrieve?)\n",
  },
  "a resource without its API": {
    args: ["contact", "list"],
    code: 2,
    says: "error: unknown command 'contact'\n(Did you mean lightfield contact list?)\n",
  },
  "a method that a resource does not have": {
    args: ["wootiv", "users", "delete", "1"],
    code: 2,
    says: "error: unknown command 'delete'\nIt is one of list, retrieve, recover.\n",
  },
  "an option of a request that is one of operations": {
    args: ["request", "POST", "/v1/accounts", "--set", "a=b"],
    code: 2,
    says: "error: unknown option '--set'\nA request takes its body with --data, and its query with --query.\n",
  },
  "no method": { args: words("account"), code: 2, says: /^Usage: lightfield-wootiv lightfield account/ },
  "a misspelt option": {
    args: words("account list --limti 3"),
    code: 2,
    says: "error: unknown option '--limti'\n(Did you mean --limit?)\n",
  },
  "a missing ID": {
    args: words("account retrieve"),
    code: 2,
    says: "error: missing required argument 'id'\n--help says what it takes.\n",
  },
  "an ID too many": { args: words("account retrieve a b"), code: 2, says: /^error: too many arguments/ },
  "a member among the IDs": {
    args: words("account create $name=A"),
    code: 2,
    says: /^error: too many arguments .*\nMembers of the body are given with --set name=value, and conditions with --filter\.\n$/,
  },
  "an option without its value": {
    args: words("account list --limit"),
    code: 2,
    says: "error: option '--limit <n>' argument missing\n",
  },
  "a limit that is no number": {
    args: words("account list --limit many"),
    code: 2,
    says: /It must be a whole number, 0 or more/,
  },
  "a format that there is not": {
    args: words("account list -o xml"),
    code: 2,
    says: /Allowed choices are json, jsonl, csv, yaml, table/,
  },
  "a time of nothing": {
    args: words("account list --timeout 0"),
    code: 2,
    says: /It must be a number of seconds, 0\.001 or more/,
  },
  "a time of less than a millisecond": {
    args: words("account list --timeout 0.0001"),
    code: 2,
    says: /It must be a number of seconds, 0\.001 or more/,
  },
  "a member without its value": {
    args: words("account create --set $name"),
    code: 2,
    says: '--set takes name=value, and "$name" has no = in it.\n',
  },
  "a member whose name the shell has replaced": {
    args: words("account create --set =x"),
    code: 2,
    says: '--set takes name=value, and "=x" has no name before its =. In double quotes the shell replaces $name: use single quotes.\n',
  },
  "a condition whose field the shell has replaced": {
    args: words("contact list --filter [contains]=x"),
    code: 2,
    says: /^--filter takes .* and "\[contains\]=x" has no name .* use single quotes\.\n$/,
  },
  "a column that the shell has replaced": {
    args: words("contact list -o csv --columns ,id"),
    code: 2,
    says: '--columns has an empty name in ",id". In double quotes the shell replaces $name: use single quotes.\n',
  },
  "a header without its name": {
    args: words("account list --header =x"),
    code: 2,
    says: '--header takes name=value, and "=x" has no name before its =.\n',
  },
  "a text for a name in parts": {
    args: [...words("contact create --set"), "$name=Ann Lee"],
    code: 2,
    says: "body.fields.$name takes firstName and lastName, and is \"Ann Lee\". Give it with --set '$name.firstName=…'.\n",
  },
  "an ID for a change of links": {
    args: words("account update acc_1 --set $contact=x"),
    code: 2,
    says: "body.relationships.$contact takes add, remove, and replace, and is \"x\". Give it with --set '$contact.add=…'.\n",
  },
  "a part of a field as one of its own": {
    args: words("contact create --set $firstName=Ann"),
    code: 2,
    says: "body.fields has no member $firstName. Did you mean $name.firstName?\n",
  },
  "a member that is near to none": {
    args: words("contact create --set $zebra=Ann"),
    code: 2,
    says: "body.fields has no member $zebra. It takes $name, $email, $profilePhotoUrl, phone, background, $title, $instagram, and $doNotContact.\n",
  },
  "missing links": {
    args: words("opportunity create --set $name=Big --set $stage=Won"),
    code: 2,
    says: "body.relationships is missing: Records to link to a new opportunity. It needs $account. Give it with --set '$account=…'.\n",
  },
  "missing links beside an option that there is not": {
    args: words("opportunity create --set $name=Big --set $stage=Wonn"),
    code: 2,
    says: /^body\.relationships is missing: .*\nbody\.fields\.\$stage must be .* Did you mean Won\?\n$/,
  },
  "an update of nothing": {
    args: words("account update acc_1"),
    code: 2,
    says: /^body is missing: .*\nGive it with --set name=value or --data <json>/,
  },
  "data that is no JSON": {
    args: words("account create --data {"),
    code: 2,
    says: /^--data is not JSON \(.*\)\. Give JSON, @file for a file, or - for standard input\.\n$/,
  },
  "a file of data that is not there": {
    args: words("account create --data @no.json"),
    code: 2,
    says: "There is no file no.json.\n",
  },
  "standard input that is no JSON": {
    args: words("account create --data -"),
    settings: { stdin: "$name" },
    code: 2,
    says: /^What came from standard input is not JSON/,
  },
  "a misspelt member": {
    args: [...words("account create --data"), '{"feilds":{}}'],
    code: 2,
    says: /^body\.fields is missing: .*\nbody has no member feilds\. Did you mean fields\?\n$/,
  },
  "a value of another type": {
    args: words("account create --set $name=A --set $primaryAddress.latitude=north"),
    code: 2,
    says: 'body.fields.$primaryAddress.latitude must be a number or null, and is "north".\n',
  },
  "a missing member": {
    args: words("account create --set seats=3"),
    code: 2,
    says: "body.fields.$name is missing: Name of the company. Give it with --set '$name=…'.\n",
  },
  "fields without their $, and a value of another type": {
    args: words("account create --set name=Acme --set seats=abc"),
    code: 2,
    says:
      "body.fields.$name is missing: Name of the company. Give it with --set '$name=…'.\n" +
      "body.fields has no member name. Did you mean $name?\n" +
      'body.fields.seats must be a number or null, and is "abc".\n',
  },
  "a field without its $, where the workspace is not asked": {
    args: words("account create --set name=Acme --no-check"),
    code: 2,
    says: "body.fields.$name is missing: Name of the company. Did you mean $name by name? Give it with --set '$name=…'.\n",
  },
  "a state that is none": {
    args: words("task update tsk_1 --set $status=Done"),
    code: 2,
    says: 'body.fields.$status must be "TODO", "IN_PROGRESS", "COMPLETE", or "CANCELLED", and is "Done".\n',
  },
  "--set beside data that is no object": {
    args: words("account create --data [] --set $name=A"),
    code: 2,
    says: "--set changes an object, and --data is none.\n",
  },
  "a misspelt operator": {
    args: words("account list --filter $name[startWith]=A"),
    code: 2,
    says: "--filter: there is no condition $name[startWith]. Did you mean $name[startsWith]?\n",
  },
  "an operator of another field": {
    args: words("contact list --filter $email[equal]=ann@acme.example"),
    code: 2,
    says: "--filter: there is no condition $email[equal]. $email has the operator contains.\n",
  },
  "a condition without a value": {
    args: words("account list --filter $name"),
    code: 2,
    says: '--filter takes field[operator]=value, and "$name" has no = in it.\n',
  },
  "a condition that is none": {
    args: words("account list --filter seats=3"),
    code: 2,
    says: /^--filter: there is no condition seats\. It takes field\[operator\]=value, such as '\$name\[equal\]=…'\.\n$/,
  },
  "a misspelt column": {
    args: words("file list --columns id,filenam"),
    code: 2,
    says: "--columns: file list has no column filenam. Did you mean filename?\n",
  },
  "a misspelt system field": {
    args: words("contact list --fields $nmae,id"),
    code: 2,
    says: "--fields: contact list has no column $nmae. Did you mean $name?\n",
  },
  "a part of a field that has none": {
    args: words("contact list -o csv --columns $email.firstName"),
    code: 2,
    says: /^--columns: contact list has no column \$email\.firstName\./,
  },
  "a column in small letters": {
    args: ["wootiv", "contacts", "list", "-o", "csv", "--columns", "firstname"],
    code: 2,
    says: "--columns: contacts list has no column firstname. Did you mean firstName?\n",
  },
  "a field that no record has": {
    args: ["wootiv", "roles", "list", "--fields", "colour"],
    code: 2,
    says: /^--fields: roles list has no column colour\. It has id, .*\.\n$/,
  },
  "columns of what has none": {
    args: words("account list --columns id"),
    code: 2,
    says: "--columns is for tables and CSV, and this is json: name members with --fields, or say --output csv.\n",
  },
  "columns beside fields": {
    args: words("account list -o csv --columns id --fields id"),
    code: 2,
    says: "--columns and --fields both say what is written: give one of them.\n",
  },
  "no columns": {
    args: ["request", "GET", "/v1/accounts", "-o", "csv", "--columns", ""],
    code: 2,
    says: "--columns names nothing: give names with commas between them.\n",
  },
  "columns of an import that have no effect": {
    args: ["import", "account", "no.csv", "--match", "$name", "--columns", "row"],
    code: 2,
    says: /^--columns is for tables and CSV/,
  },
  "a limit beside all": {
    args: words("account list --limit 3 --all"),
    code: 2,
    says: "error: option '--all' cannot be used with option '--limit <n>'\n",
  },
  "a delete that nobody agreed to": {
    args: words("account delete acc_1"),
    code: 2,
    says: "account delete acc_1 cannot be taken back: repeat the command with --yes, or look at it first with --dry-run.\n",
  },
  "a file to upload that is not there": {
    args: words("file upload no.pdf --set purpose=knowledge_user"),
    code: 2,
    says: "There is no file no.pdf that can be read.\n",
  },
  "a file in a form that is not there": {
    args: ["wootiv", "aws", "buckets", "upload", "--set", "file=no.png"],
    code: 2,
    says: "There is no file no.png that can be read.\n",
  },
  "a folder as a part of a form": {
    args: ["wootiv", "aws", "buckets", "upload", "--set", "file=cli"],
    code: 2,
    says: "cli is a folder: name a file in it.\n",
  },
  "a folder to upload": {
    args: words("file upload cli --set purpose=knowledge_user"),
    code: 2,
    says: "cli is a folder: name a file in it.\n",
  },
  "no key": {
    args: words("account list"),
    settings: { env: {} },
    code: 3,
    says: "lightfield needs an API key. Set LIGHTFIELD_API_KEY, or keep one with `profile add lightfield`.\n",
  },
  "a wrong key": {
    args: words("account list"),
    settings: { env: { LIGHTFIELD_API_KEY: "sk_lf_other" } },
    code: 3,
    says: "401 Invalid API key.\nThe API does not take the key: check that it is whole and has not been revoked, or give another one.\n",
  },
  "a wrong password": {
    args: ["wootiv", "auth", "login", "--set", "username=a", "--set", "password=b"],
    code: 3,
    says: "401 Unauthorized\nThe API does not take the name, the password or the code that was given, or else the key: check both.\n",
  },
  "a name for an ID": {
    args: [...words("account create --set $name=A --set"), "$owner=Priya Raman"],
    code: 1,
    says: "400 There is no member with the ID Priya Raman.\nA relationship takes IDs: a command that lists shows them, such as `member list`.\n",
  },
  "a time in words": {
    args: words("task list --filter $dueAt[greaterThan]=tomorrow"),
    code: 2,
    says: 'query["$dueAt[greaterThan]"] must be a time, such as 2026-06-09T16:00:00Z, and is "tomorrow".\n',
  },
  "a time of an own field in words": {
    args: words("account create --set $name=A --set renewsAt=tomorrow"),
    code: 2,
    says: 'body.fields.renewsAt must be a time, such as 2026-06-09T16:00:00Z, and is "tomorrow".\n',
  },
  "a missing scope": {
    args: words("account list"),
    server: refuse(403, "No."),
    code: 3,
    says: "403 No.\nThis needs accounts:read: `auth check account list` says which of them the key lacks.\n",
  },
  "an ID of nothing": {
    args: words("account retrieve acc_no"),
    code: 4,
    says: "404 There is no account with the ID acc_no.\nLook for it with a command that lists.\n",
  },
  "too many requests": {
    args: words("account list --retries 0"),
    server: refuse(429, "Slow down.", { "retry-after": "30" }),
    code: 5,
    says: /^429 Slow down\..*\nWait, or run fewer of these at a time/,
  },
  "a server that says nothing": {
    args: words("account list --retries 0 --timeout 0.05"),
    server: stall,
    code: 5,
    says: "No complete response within 0.05 s.\nGive it longer with --timeout or --deadline.\n",
  },
  "a deadline": {
    args: words("account list --deadline 0.05"),
    server: stall,
    code: 5,
    says: "The call did not end within the 0.05 s of --deadline.\nGive it longer with --timeout or --deadline.\n",
  },
  "no connection": {
    args: words("account list --retries 0 --base-url http://127.0.0.1:1"),
    code: 6,
    says: /^No response from 127\.0\.0\.1:1: [^\n]*\.\nCheck the network, --base-url, and --proxy if there is one in between\.\n$/,
  },
  "a connection that breaks": {
    args: words("account list --retries 0"),
    server: hangUp,
    code: 6,
    says: /Check the network/,
  },
  "a fault of the server": {
    args: words("account create --set $name=A --retries 0"),
    server: refuse(500, "Oops."),
    code: 1,
    says: /^500 Oops\./,
  },
  "a value that the server refuses": {
    args: words("account create --set $name=A"),
    server: refuse(422, "$name is taken."),
    code: 1,
    says: "422 $name is taken.\n",
  },
  "a profile that there is not": {
    args: words("account list --profile work"),
    code: 2,
    says: "There is no profile work. Add it with `profile add work --api lightfield`.\n",
  },
  "an empty profile": {
    args: [...words("account list --profile"), ""],
    code: 2,
    says: "--profile names none: `profile list` shows which there are.\n",
  },
  "a profile to remove that there is not": {
    args: ["profile", "remove", "work"],
    code: 2,
    says: "There is no profile work. `profile list` shows which there are.\n",
  },
  "a request of a whole URL": {
    args: ["request", "GET", "https://api.example.com/v1/accounts", "--api", "lightfield"],
    code: 2,
    says: "Give the path alone, such as /v1/accounts: --base-url says where.\n",
  },
  "a path that there is not": {
    args: ["request", "GET", "/v1/nope", "--api", "lightfield"],
    code: 4,
    says: /^404 .*\nThe API has nothing at this path: check it, and --base-url\.\n$/,
  },
  "a body that was not given": {
    args: words("account create"),
    code: 2,
    says: /^body\.fields is missing: .*\nGive it with --set name=value or --data <json>: --help has an example\.\n$/,
  },
  "a file of variables that is not there": {
    args: words("account list --env-file no.env"),
    code: 2,
    says: "There is no file no.env that can be read, for --env-file.\n",
  },
  "a request without its slash": {
    args: ["request", "GET", "v1/accounts", "--api", "lightfield"],
    code: 2,
    says: "Begin the path with a slash: /v1/accounts.\n",
  },
  "a check of a command that there is not": {
    args: ["auth", "check", "account", "lst"],
    code: 2,
    says: "There is no command account lst. Did you mean account list?\n",
  },
  "a check of a misspelt resource": {
    args: ["auth", "check", "acount"],
    code: 2,
    says: "There is no command acount. Did you mean account?\n",
  },
  "a check of a resource": {
    args: ["auth", "check", "account"],
    code: 2,
    says: "Name a method of account as well, such as account list.\n",
  },
  "a check of a key that cannot be checked": {
    args: ["auth", "check", "wootiv"],
    code: 1,
    says: "wootiv does not say whose a key is. Try the key with a command that reads.\n",
  },
  "an import of a file that is not there": {
    args: ["import", "account", "no.csv", "--match", "$name", "--dry-run"],
    code: 2,
    says: "There is no file no.csv.\n",
  },
  "an import of an object that there is not": {
    args: ["import", "acount", "a.csv", "--match", "$name"],
    code: 2,
    says: /^There is no object acount for this\. Did you mean account\?/,
  },
  "an import of an unknown kind of file": {
    args: ["import", "account", "a.txt", "--match", "$name"],
    code: 2,
    says: "Say what a.txt is: --format csv, or --format jsonl.\n",
  },
  "an import that goes on from nothing": {
    args: ["import", "account", "a.csv", "--match", "$name", "--resume"],
    code: 2,
    says: "There is no a.csv.journal.jsonl to go on from: leave --resume out.\n",
  },
  "a request by a method that there is not": {
    args: ["request", "GETT", "/v1/accounts"],
    code: 2,
    says: "There is no method GETT: it takes GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS. Did you mean GET?\n",
  },
  "a body of a GET": {
    args: ["request", "GET", "/v1/accounts", "--data", "{}"],
    code: 2,
    says: "A GET has no body: send these values as its query.\n",
  },
  "a path that leads to another": {
    args: ["request", "GET", "/v1/accounts/../members"],
    code: 2,
    says: /must not hold the segments \. and \.\./,
  },
  "a CSV of a list that fails": {
    args: words("account list -o csv --columns id"),
    server: refuse(400, "No."),
    code: 1,
    says: "400 No.\n",
  },
  "an environment that there is not": {
    args: words("account list --environment prod"),
    code: 2,
    says: /^--environment must be one of production; got "prod"\.\n$/,
  },
  "an address that is none": { args: words("account list --base-url nowhere"), code: 2, says: /URL/i },
  "an address of another protocol": {
    args: words("account list --base-url ftp://127.0.0.1"),
    code: 2,
    says: /It must be a URL that begins with https:\/\/ or http:\/\/\.\n$/,
  },
  "a misspelt option of an import": {
    args: ["import", "account", "a.csv", "--hepl"],
    code: 2,
    says: "error: unknown option '--hepl'\n(Did you mean --help?)\n",
  },
  "a column that no field is named for": {
    args: ["import", "account", "a.csv", "--match", "$name", "--map", "Company"],
    code: 2,
    says: '--map takes column=field, and "Company" has no = in it.\n',
  },
  "a column that is for no field": {
    args: ["import", "account", "package.json", "--format", "csv", "--match", "$name", "--map", "Web="],
    code: 2,
    says: '--map: "Web=" names no field behind its =.\n',
  },
  "an import that matches by nothing": {
    args: ["import", "account", "a.csv"],
    code: 2,
    says: "--match is missing: name the fields that records are matched by.\n",
  },
  "a token file that is not there": {
    args: ["mcp", "--http", "0", "--token-file", "no.txt"],
    code: 2,
    says: "There is no file no.txt.\n",
  },
  "a snapshot that is none": {
    args: ["changes", "account", "--snapshot", "package.json"],
    code: 2,
    says: /is no entry of a journal/,
  },
  "a key with a line break": {
    args: words("account list"),
    settings: { env: { LIGHTFIELD_API_KEY: "sk_lf\nsandbox" } },
    code: 3,
    says: "The key in LIGHTFIELD_API_KEY holds a line break. Check how it was copied.\n",
  },
  "a key that is not ASCII": {
    args: words("account list"),
    settings: { env: { LIGHTFIELD_API_KEY: "sk_lf_sändbox" } },
    code: 3,
    says: "The key in LIGHTFIELD_API_KEY holds a character that is not ASCII. Check how it was copied.\n",
  },
  "an empty key": {
    args: words("account list"),
    settings: { env: { LIGHTFIELD_API_KEY: "" } },
    code: 3,
    says: /^lightfield needs an API key\. Set LIGHTFIELD_API_KEY/,
  },
  "a key to keep that cannot be sent": {
    args: ["profile", "add", "lightfield"],
    settings: { stdin: "sk_lf\nsandbox" },
    code: 2,
    says: "The key holds a line break, so it was not kept. Check how it was copied.\n",
  },
  "an unknown shell": { args: ["completion", "tcsh"], code: 2, says: /Allowed choices are bash, zsh, fish/ },
  "Ctrl-C": { args: words("account list"), settings: { signal: AbortSignal.abort() }, code: 130, says: "Cancelled.\n" },
  "Ctrl-C while someone types": {
    args: words("account create --data -"),
    settings: { signal: AbortSignal.abort() },
    code: 130,
    says: "Cancelled.\n",
  },
  "a download that the API has no URL for": {
    args: words("file download fil_1"),
    server: json({ url: null }),
    code: 1,
    says: "The API returned no valid URL for the download.\n",
  },
  "a download to a full disk": {
    args: words("file download fil_1 --to /dev/full"),
    server: (response, request, n) =>
      n === 1
        ? json({ url: `http://${request.headers.host}/report.pdf` })(response, request, n)
        : void response.end("%PDF"),
    code: 1,
    says: "/dev/full cannot be written (ENOSPC).\n",
  },
  "words of a server that move the cursor": {
    args: words("account retrieve acc_1"),
    server: refuse(404, "Gone\u001B[2J\u009B2J"),
    code: 4,
    says: /^404 Gone \[2J 2J\n/,
  },
};

describe("a mistake ends with its exit code, and one sentence says what to do", () => {
  test.each(Object.entries(mistakes))("%s", async (_, { args, settings, server, code, says }) => {
    const baseURL = server === undefined ? url : (await serve(server)).baseURL;
    const home = await folderOf({});
    const env = {
      ...(settings?.env ?? keys),
      LIGHTFIELD_BASE_URL: baseURL,
      WOOTIV_BASE_URL: baseURL,
      XDG_CONFIG_HOME: home,
    };
    const run = await runCLI(args, { ...settings, env });
    expect(run).toEqual({ code, stdout: "", stderr: typeof says === "string" ? says : expect.stringMatching(says) });
  });

  test.each<[what: string, args: string[], error: object]>([
    ["of the API", words("account retrieve acc_no --json"), { exitCode: 4, status: 404, type: "not_found" }],
    ["of the input", words("account create -o json"), { exitCode: 2, message: expect.stringContaining("body") }],
    ["of the command", words("account lst --json"), { exitCode: 2, message: expect.stringContaining("lst") }],
  ])("for programs it is an object: %s", async (_, args, error) => {
    const { stderr } = await runCLI(args, { env: { ...keys, LIGHTFIELD_BASE_URL: url } });
    expect(JSON.parse(stderr)).toMatchObject({ error });
  });
});

test("an address of the environment that is none is named by its variable", async () => {
  for (const address of ["nowhere", "ftp://127.0.0.1"]) {
    const { code, stderr } = await runCLI(words("account list"), { env: { ...keys, LIGHTFIELD_BASE_URL: address } });
    expect([code, stderr]).toEqual([2, "LIGHTFIELD_BASE_URL is no URL that begins with https:// or http://.\n"]);
  }
});

test("a value of a query that is given twice is sent twice", async () => {
  const given = ["--query", "filter=id||$notnull", "--query", "filter=email||$notnull", "--dry-run", "--json"];
  const { stdout } = await runCLI(["request", "GET", "/v1/contacts", "--api", "wootiv", ...given], { env: keys });
  expect(new URL(JSON.parse(stdout).url).searchParams.getAll("filter")).toEqual(["id||$notnull", "email||$notnull"]);
});

describe("a process", () => {
  const command = (...args: string[]): string[] => [resolve("cli/cli.ts"), ...args];

  const env = (baseURL: string): NodeJS.ProcessEnv => {
    return {
      PATH: process.env["PATH"],
      NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"],
      ...keys,
      LIGHTFIELD_BASE_URL: baseURL,
    };
  };

  /** Starts it with a standard output of its own, and waits until it has ended. */
  async function runProcess(
    args: string[],
    baseURL: string,
    stdout: "pipe" | number,
    act: (child: ChildProcess) => void,
  ): Promise<{ code: number | null; stderr: string }> {
    const child = spawn(process.execPath, command(...args), { env: env(baseURL), stdio: ["ignore", stdout, "pipe"] });
    let stderr = "";
    child.stderr?.on("data", (chunk) => (stderr += String(chunk)));
    act(child);
    const code = await new Promise<number | null>((done) => child.on("close", done));
    return { code, stderr };
  }

  test("whose reader has enough ends in silence", async () => {
    const many = {
      data: Array.from({ length: 25 }, (_, n) => ({ id: `acc_${n}`, text: "x".repeat(10_000) })),
      totalCount: 1e6,
    };
    const server = await serve(json(many));
    const readOnce = (child: ChildProcess): void => void child.stdout?.once("data", () => child.stdout?.destroy());
    const args = words("account list --all --no-pacing -o jsonl");
    expect(await runProcess(args, server.baseURL, "pipe", readOnce)).toEqual({ code: 0, stderr: "" });
  });

  test("whose disk is full says so", async () => {
    const full = openSync("/dev/full", "w");
    const run = await runProcess(words("account list"), url, full, () => {});
    closeSync(full);
    expect(run).toEqual({ code: 1, stderr: "The output cannot be written (ENOSPC).\n" });
  });

  test.each(["SIGINT", "SIGTERM"] as const)("that is interrupted by %s ends with 130", async (signal) => {
    let interrupt = (): void => {};
    const server = await serve(() => interrupt());
    const run = runProcess(
      words("account list"),
      server.baseURL,
      "pipe",
      (child) => (interrupt = () => void child.kill(signal)),
    );
    expect(await run).toEqual({ code: 130, stderr: "Cancelled.\n" });
  });
});

test("https to a server of http says what to change", async () => {
  const address = url.replace("http:", "https:");
  const { code, stderr } = await runCLI(words(`account list --retries 0 --base-url ${address}`), { env: keys });
  expect({ code, stderr }).toEqual({
    code: 6,
    stderr: expect.stringMatching(/\nThe server takes no https there: say http/),
  });
});

test("an address where nobody listens is named", async () => {
  const address = await nowhere();
  const { stderr } = await runCLI(words(`account list --retries 0 --base-url ${address}`), { env: keys });
  expect(stderr).toContain(address.replace("http://", ""));
});
