import { Option } from "commander";
import type { Command } from "commander";
import { UsageError } from "../cli-error.ts";
import type { CommandContext } from "./api-command.ts";
import { apiOption, findAPI, requireAPI } from "./api-option.ts";
import type { ChosenAPI } from "./api-option.ts";
import type { ChangesFlags } from "./changes.ts";
import { addSharedOptions, collect, delimiter, wholeNumber } from "./flags.ts";
import type { ImportFlags } from "./import.ts";
import type { RequestFlags } from "./request.ts";

/** Those that work on records: requests, imports, changes. */

export function fillRequest(command: Command, { apis, terminal, end }: CommandContext): void {
  command
    .addOption(apiOption(apis, "the API (default: the one whose paths begin so)"))
    .addOption(new Option("--query <name=value>", "a value of the query; repeatable").argParser(collect))
    .option("--data <json>", "the body: JSON, @file, or - for standard input")
    .addOption(new Option("--header <name=value>", "a header; repeatable").argParser(collect))
    .option("-y, --yes", "do not ask before a DELETE")
    .option("--dry-run", "print the request, as curl too, and send nothing");
  addSharedOptions(command)
    .addHelpText(
      "after",
      `
Of a list, which is an object with its records in data, a table, CSV, JSON lines and --fields take these records.

Example
  lightfield-wootiv request GET /v1/accounts --query limit=2
`,
    )
    .action(async (method: string, path: string, flags: RequestFlags & ChosenAPI) => {
      const { apiOfPath, runRequest } = await import("./request.ts");
      const api = findAPI(apis, flags.api) ?? apiOfPath(path, apis);
      end(await runRequest(api, [method, path], flags, terminal));
    });
}

export function fillImport(command: Command, { apis, terminal, end }: CommandContext): void {
  command
    .addOption(apiOption(apis, "the API", apis[0]?.name))
    .option("--match <fields>", "required: the fields that tell whether a record is there, the surest first")
    .addOption(
      new Option("--map <column=field>", "the field of a column; repeatable (default: columns are named so)").argParser(
        collect,
      ),
    )
    .addOption(
      new Option("--mode <mode>", "what may be written").choices(["insert", "update", "upsert"]).default("upsert"),
    )
    .addOption(new Option("--format <format>", "of the file (default: by its name)").choices(["csv", "jsonl"]))
    .addOption(
      new Option(
        "--delimiter <character>",
        "what stands between two values of a CSV, or tab (default: a comma)",
      ).argParser(delimiter),
    )
    .option("--dry-run", "write nothing, and show what would become of each row")
    .option("--journal <path>", "what has been done (default: beside the file); gone once all is done")
    .option("--resume", "go on with an import that was interrupted")
    .option("--report <path>", "a file with what became of each row: .csv or .jsonl")
    .addOption(new Option("--stop-after <n>", "stop once so many rows have failed").argParser(wholeNumber));
  addSharedOptions(command)
    .addHelpText(
      "after",
      "\nExample\n  lightfield-wootiv import account accounts.csv --match '$name' --map 'Company=$name' --dry-run\n",
    )
    .action(
      async (
        object: string,
        file: string,
        flags: Omit<ImportFlags, "match"> & { readonly match?: string } & ChosenAPI,
      ) => {
        const { match } = flags; // commander would miss a required one before it names a misspelt option
        if (match === undefined)
          throw new UsageError("--match is missing: name the fields that records are matched by.");
        const { runImport } = await import("./import.ts");
        end(await runImport(requireAPI(apis, flags), [object, file], { ...flags, match }, terminal));
      },
    );
}

export function fillChanges(command: Command, { apis, terminal, end }: CommandContext): void {
  command
    .addOption(apiOption(apis, "the API", apis[0]?.name))
    .option("--snapshot <path>", "what was there the last time (default: <object>.snapshot.jsonl)")
    .option("--initial", "the first time, give all records as created (default: take note of them)");
  addSharedOptions(command)
    .addHelpText("after", "\nExample\n  lightfield-wootiv changes account --output jsonl\n")
    .action(async (object: string, flags: ChangesFlags & ChosenAPI) => {
      const { runChanges } = await import("./changes.ts");
      end(await runChanges(requireAPI(apis, flags), object, flags, terminal));
    });
}
