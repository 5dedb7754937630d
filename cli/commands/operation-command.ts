import { Option } from "commander";
import type { Command } from "commander";
import { definitionsName, givesFields } from "../call/definitions-call.ts";
import { runOperation } from "../call/run-operation.ts";
import type { OperationFlags } from "../call/run-operation.ts";
import type { ExitCode } from "../cli-error.ts";
import type { OfferedAPI } from "../description/apis.ts";
import { listConditions, operatorsOf } from "../check/conditions.ts";
import { layersOf, membersOf } from "../description/definitions-for.ts";
import type { OperationDetail } from "../description/operation.ts";
import { schemaAt } from "../input/value-at.ts";
import { takesFields } from "../input/with-fields.ts";
import { listNames } from "../output/format.ts";
import type { TypedInput } from "../input/read-input.ts";
import type { Terminal } from "../terminal.ts";
import { addConnectionOptions, addOutputOptions, collect, wholeNumber } from "./flags.ts";
import { firstSentence, programName } from "./names.ts";
import { exampleCommand } from "./operation-example.ts";
import { descriptionOf, queryOptions, takesConditions, valueName } from "./query-options.ts";

/** Gives the command of an operation its arguments, options, help and action. */
export function fillOperationCommand(
  command: Command,
  api: OfferedAPI,
  operation: OperationDetail,
  terminal: Terminal,
  end: (code: ExitCode) => void,
): void {
  const { description, httpMethod, path, scopes = [], kind, effect } = operation;
  const needs = scopes.length === 0 ? "" : `, scope ${scopes.join(" and ")}`;
  command.description(
    [operation.summary, description, `${httpMethod} ${path}${needs}`].filter((text) => text !== "").join("\n\n"),
  );
  for (const one of operation.arguments) {
    if (one.in === "path" || one.in === "file") command.argument(`<${one.name}>`, firstSentence(one.description));
  }
  const options = addInputOptions(command, operation);
  if (kind === "list") {
    command.addOption(
      new Option("--limit <n>", "at most so many, over as many pages as it takes").argParser(wholeNumber),
    );
    command.addOption(new Option("--all", "all of them (default: the first page)").conflicts("limit"));
  }
  if (kind === "file" || kind === "download") command.option("--to <path>", "the file to write, - for standard output");
  if (operation.honoursIdempotencyKey === true)
    command.option("--idempotency-key <key>", "does the write once, however often it is sent");
  if (effect === "destructive") command.option("-y, --yes", "do not ask: this cannot be taken back");
  if (
    (takesFields(operation) || takesConditions(operation)) &&
    definitionsName(operation, api.describe()) !== undefined
  )
    command.option("--no-check", "send fields as they are, and do not read first which ones the workspace has");
  command.option("--dry-run", "print the request, as curl too, and send nothing");
  command.optionsGroup("Output:");
  addOutputOptions(command);
  if (givesFields(operation, api.describe()))
    command.option("--labels", "write options by their labels and not by their IDs, after one more request");
  command.optionsGroup("Connection:");
  addConnectionOptions(command);
  command.addHelpText(
    "after",
    () =>
      `${conditionHelp(operation)}${bodyHelp(operation)}${optionHelp(operation)}\nExample\n  ${programName(command)} ${api.name} ${exampleCommand(operation)}\n`,
  );
  command.action(async (...given: unknown[]) => {
    const flags: OperationFlags & TypedInput & Record<string, unknown> = command.opts();
    const query = Object.fromEntries(
      options.flatMap(({ parameter, attribute }) => {
        const value = flags[attribute];
        if (value === undefined) return [];
        // The members that are to be written are those that the API is asked for, where it can be.
        if (attribute === "fields") return [[parameter, listNames(String(value)) ?? []]];
        return [[parameter, Array.isArray(value) ? value.map(String) : String(value)]];
      }),
    );
    const operands = given.slice(0, -2).filter((one) => typeof one === "string");
    const { filter, ...typed } = flags;
    const conditions = takesConditions(operation) && filter !== undefined ? { filter } : {};
    end(await runOperation(api, operation, { ...typed, ...conditions, operands, query }, flags, terminal));
  });
}

/** The options that make up the input. */
function addInputOptions(command: Command, operation: OperationDetail): { parameter: string; attribute: string }[] {
  const { input: root } = operation;
  const options = queryOptions(operation).map(({ parameter, flag, value, description, isRepeated, choices }) => {
    const option = new Option(`--${flag} <${value}>`, description);
    if (choices.length > 0 && !isRepeated) option.choices(choices);
    else if (isRepeated) option.argParser(collect);
    if (flag !== "fields") command.addOption(option); // that is one of its own already
    return { parameter, attribute: option.attributeName() };
  });
  if (takesConditions(operation)) {
    command.addOption(
      new Option(
        "--filter <field[operator]=value>",
        "a condition, such as '$name[startsWith]=Ac'; all must hold; repeatable",
      ).argParser(collect),
    );
  }
  if (schemaAt(["body"], root, root) !== undefined) {
    command.addOption(new Option("--data <json>", "the body: JSON, @file, or - for standard input"));
    command.addOption(new Option("--set <name=value>", "one member of the body; repeatable").argParser(collect));
  }
  command.addOption(new Option("--header <name=value>", "a header; repeatable").argParser(collect));
  if (schemaAt(["cookies"], root, root) !== undefined)
    command.addOption(new Option("--cookie <name=value>", "a cookie; repeatable").argParser(collect));
  return options;
}

/** What `--filter` takes. */
function conditionHelp({ input: root }: OperationDetail): string {
  const query = schemaAt(["query"], root, root);
  if (query === undefined) return "";
  const named = [...listConditions(query, root)].map(([field, operators]) => [field, operators.join(", ")] as const);
  const ofOwn = operatorsOf("slug", query, root);
  const own = ofOwn.length === 0 ? [] : [["<slug>", `by the type of the field: ${ofOwn.join(", ")}`] as const];
  const lines = [...named, ...own].map(([field, operators]) => `${`  ${field}`.padEnd(36)}${operators}`);
  return lines.length === 0
    ? ""
    : `\nFields and their operators, for --filter; a - before the operator negates it\n${lines.join("\n")}\n`;
}

/** What `--set` takes. */
function bodyHelp({ input: root }: OperationDetail): string {
  const schema = schemaAt(["body"], root, root);
  const members = schema === undefined ? [] : [...membersOf(schema, root)];
  const lines = members.flatMap(([name, member]) => {
    const inner = [...membersOf(member, root)];
    const all =
      inner.length === 0 ? [[name, member] as const] : inner.map(([key, value]) => [`${name}.${key}`, value] as const);
    return all.map(([path, one]) => {
      const layers = layersOf(one, root);
      return `  ${path} <${valueName(layers)}>`.padEnd(36) + firstSentence(descriptionOf(layers));
    });
  });
  return lines.length === 0
    ? ""
    : `\nMembers of the body, for --set\n${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** What `--header` and `--cookie` take. */
function optionHelp({ input: root }: OperationDetail): string {
  const sections = Object.entries({ headers: "Headers, for --header", cookies: "Cookies, for --cookie" });
  return sections
    .map(([option, title]) => {
      const schema = schemaAt([option], root, root) ?? {};
      const required = layersOf(schema, root).flatMap((layer) => layer["required"] ?? []);
      const lines = [...membersOf(schema, root)].map(([name, member]) => {
        const layers = layersOf(member, root);
        const start = `  ${name} <${valueName(layers)}>`.padEnd(36);
        return `${start}${firstSentence(descriptionOf(layers))}${required.includes(name) ? " (required)" : ""}`;
      });
      return lines.length === 0 ? "" : `\n${title}\n${lines.map((line) => line.trimEnd()).join("\n")}\n`;
    })
    .join("");
}
