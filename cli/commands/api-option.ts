import { InvalidArgumentError, Option } from "commander";
import type { OfferedAPI } from "../description/apis.ts";

/** Which API a command of this program is about. */
export interface ChosenAPI {
  readonly api?: string;
}

export function apiOption(apis: readonly OfferedAPI[], description: string, usual?: string): Option {
  const option = new Option("--api <name>", description).choices(apis.map(({ name }) => name));
  return usual === undefined ? option : option.default(usual);
}

export function findAPI(apis: readonly OfferedAPI[], name: string | undefined): OfferedAPI | undefined {
  return apis.find((api) => api.name === name);
}

/** Commander has refused any other name. */
export function requireAPI(apis: readonly OfferedAPI[], { api }: ChosenAPI): OfferedAPI {
  const found = findAPI(apis, api);
  if (found === undefined) throw new InvalidArgumentError(`There is no API ${api}.`);
  return found;
}
