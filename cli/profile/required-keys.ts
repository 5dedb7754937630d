import { CLIError, exitCodes } from "../cli-error.ts";
import type { OfferedAPI } from "../description/apis.ts";
import type { APIKeys, OperationSummary, Requirements } from "../description/operation.ts";

type Required = Pick<OperationSummary, "name" | "requires">;

/**
 * The client's own words are about its options, which a command line does not have. Of a call that is no known operation,
 * it alone says which keys go with it, once there is one.
 * @param given keys by the options that take them
 */
export function refuseWithoutKey(api: OfferedAPI, given: object, operation?: Required): void {
  const { name } = api;
  const { security, operations } = api.describe().summary;
  const requires = operation?.requires ?? security.requires;
  const enough = operation === undefined ? [requires, ...operations.map((one) => one.requires ?? [])] : [requires];
  if (enough.some((one) => metRequirement(one, given) !== undefined)) return;
  const what = operation?.requires === undefined ? name : `${name} ${operation.name.replaceAll(".", " ")}`;
  const isKept = requires.some((options) => options.join(" ") === security.main);
  const ways = [`Set ${variablesOf(requires, security)}`, ...(isKept ? [`keep one with \`profile add ${name}\``] : [])];
  throw new CLIError(`${what} needs an API key. ${ways.join(", or ")}.`, { exitCode: exitCodes.refused });
}

/** The options of the first alternative whose keys are all there. */
export function metRequirement(requires: Requirements, given: object): readonly string[] | undefined {
  return requires.find((options) => options.every((option) => Object.hasOwn(given, option)));
}

/** `ZOO_SESSION, or ZOO_ID and ZOO_SECRET` */
function variablesOf(requires: Requirements, { keys }: APIKeys): string {
  const ways = requires.flatMap((options) => {
    const names = options.map((option) => keys[option]?.variable ?? option);
    const [name, ...others] = names;
    const requestsTokens = others.length === 0 && keys[options[0] ?? ""]?.clientCredentials === true;
    return [names.join(" and "), ...(requestsTokens ? [`${name}_CLIENT_ID and ${name}_CLIENT_SECRET`] : [])];
  });
  return ways.join(", or ");
}
