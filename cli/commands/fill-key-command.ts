import { Option } from "commander";
import type { Command } from "commander";
import type { CommandContext } from "./api-command.ts";
import { apiOption } from "./api-option.ts";
import type { ChosenAPI } from "./api-option.ts";
import { addOutputOptions, addSharedOptions, httpURL } from "./flags.ts";

/** Those that are about keys. */

export function fillAuth(auth: Command, { apis, terminal, end }: CommandContext): void {
  const command = auth
    .command("check [command...]")
    .description("Says whose key it is and what it may do; of a command, which scopes the key lacks.")
    .addOption(apiOption(apis, "the API (default: the first)"));
  addSharedOptions(command)
    .addHelpText("after", "\nExample\n  lightfield-wootiv auth check account create\n")
    .action(async (words: string[], flags: ChosenAPI) => {
      const { checkKey } = await import("./auth-check.ts");
      end(await checkKey(words, flags, apis, terminal));
    });
}

export function fillProfile(profile: Command, { apis, terminal, end }: CommandContext): void {
  profile
    .command("add <name>")
    .description(
      "Keeps a key under a name. It is asked for, or comes from standard input. One that is called like its API is the usual one.",
    )
    .addOption(apiOption(apis, "the API that the key is for (default: the one called so)"))
    .addOption(new Option("--base-url <url>", "where requests with it go").argParser(httpURL))
    .option("-y, --yes", "replace the key of a profile that is there")
    .addHelpText("after", "\nExample\n  lightfield-wootiv profile add lightfield < key.txt\n")
    .action(async (name: string, flags: ChosenAPI & { baseUrl?: string; yes?: true }) => {
      const { addProfile } = await import("./profile.ts");
      end(await addProfile(name, flags, apis, terminal));
    });
  addOutputOptions(profile.command("list").description("Lists the profiles, without their keys."))
    .addHelpText("after", "\nExample\n  lightfield-wootiv profile list\n")
    .action(async (flags: object) => {
      const { listProfiles } = await import("./profile.ts");
      end(await listProfiles(flags, terminal));
    });
  profile
    .command("remove <name>")
    .description("Forgets a key.")
    .addHelpText("after", "\nExample\n  lightfield-wootiv profile remove lightfield\n")
    .action(async (name: string) => {
      const { removeProfile } = await import("./profile.ts");
      end(await removeProfile(name, terminal));
    });
}
