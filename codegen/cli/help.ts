import { commands } from "./commands.ts";
import type { Command } from "./commands.ts";
import { exitCodeTable } from "./exit-codes.ts";
import { options } from "./options.ts";
import type { OptionName } from "./options.ts";

const program = "npx @lightfield-wootiv/codegen";

export const usage: string = `Usage: ${program} <command> [options]`;

export function usageOf(name: string, command: Command): string {
  return `Usage: ${program} ${name} ${command.usage}`;
}

export function emitHelp(): string {
  const summaries = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const);
  return [
    usage,
    `Commands\n${emitColumns(summaries)}`,
    `Options\n${emitOptions(["help", "version"])}`,
    `Each command has a --help of its own.`,
    exitCodeTable,
  ].join("\n\n");
}

export function emitHelpOf(name: string, command: Command): string {
  const all = [...command.options, "help"] as const;
  return [usageOf(name, command), command.details, `Options\n${emitOptions(all)}`, exitCodeTable].join("\n\n");
}

function emitOptions(names: readonly OptionName[]): string {
  return emitColumns(
    names.map((name) => {
      const option = options[name];
      const short = "short" in option ? `-${option.short}, ` : "    ";
      const value = "value" in option ? ` <${option.value}>` : "";
      return [`${short}--${name}${value}`, option.help];
    }),
  );
}

function emitColumns(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
