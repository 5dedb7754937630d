import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readCSV } from "../../cli/input/read-csv.ts";
import { UsageError } from "../../cli/cli-error.ts";

async function read(text: string, delimiter?: string): Promise<object[]> {
  const rows: object[] = [];
  for await (const row of readCSV(Readable.from([text]), "a.csv", { delimiter })) rows.push(row);
  return rows;
}

test.each<[what: string, csv: string, delimiter: string | undefined, rows: object[]]>([
  [
    "line breaks of all kinds",
    'a,b\r\n1,"x\r\ny"\n2,\r3,z',
    undefined,
    [
      { a: "1", b: "x\r\ny" },
      { a: "2", b: "" },
      { a: "3", b: "z" },
    ],
  ],
  [
    "blank lines",
    "\uFEFFa,b\n\n ,\n1,2\n \n",
    undefined,
    [
      { a: "", b: "" },
      { a: "1", b: "2" },
    ],
  ],
  ["semicolons", 'a;b\n"1;0" ;2,5\n', ";", [{ a: "1;0", b: "2,5" }]],
  ["tabs", "a\tb\n1\t2\n", "\t", [{ a: "1", b: "2" }]],
  ["one column with a semicolon", "a;b\n1;2\n", ",", [{ "a;b": "1;2" }]],
  ["columns without a name", "a,,\n1,2,3\n", undefined, [{ a: "1", "": "3" }]],
  ["a header alone", "a,b\n", undefined, []],
])("a CSV with %s is read", async (_, csv, delimiter, rows) => {
  expect(await read(csv, delimiter)).toEqual(rows);
});

test.each<[what: string, csv: string, says: string]>([
  [
    "a quote that is open",
    'a,b\r\n1,"x\r\ny"\r\n2,"z\r\n3,4\r\n',
    'a.csv: row 2 opens a quote (") that is not closed.',
  ],
  ["a header that is open", 'a,"b\n1,2\n', 'a.csv: the header opens a quote (") that is not closed.'],
  [
    "a quote inside",
    'a,b\n1,x "y"\n',
    'a.csv: row 1 has a quote (") inside of a value: put the whole value in quotes, and write this one twice.',
  ],
  [
    "a quote that ends too early",
    'a,b\n1,2\n1,"x" y\n',
    'a.csv: row 2 has a quote (") inside of a value: put the whole value in quotes, and write this one twice.',
  ],
  [
    "a value too many",
    "a,b\n1,2\n\n1,2,5\n",
    "a.csv: row 2 has 3 values, and the header names 2: put a value that has the delimiter in it in quotes.",
  ],
  ["a value too few", "a,b\n1\n", "a.csv: row 1 has 1 value, and the header names 2: "],
  ["a column twice", "a,b,a\n", "a.csv has several columns a: give each a name of its own, or remove one."],
  ["semicolons", "a;b\n1;2\n", `a.csv has no commas in its header, "a;b": say --delimiter ';' for what stands`],
  ["tabs", "a\tb\n1\t2\n", "say --delimiter tab for what"],
  ["nothing in it", "\n", "a.csv is empty: the first line of a CSV names the columns."],
])("a CSV with %s is refused", async (_, csv, says) => {
  const error: unknown = await read(csv).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toHaveProperty("message", expect.stringContaining(says));
});
