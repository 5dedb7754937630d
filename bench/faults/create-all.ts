/** What every platform runs. It uses the package by name, and what all platforms have. */
import { SDKError } from "lightfield-wootiv";
import type { ClientOptions } from "lightfield-wootiv";
import { Lightfield } from "lightfield-wootiv/lightfield";
import type { Outcome } from "../../test/platforms/behaviour.ts";

export const calls = 2000;
export const maxRetries = 2;
const inFlight = 50;

/** Milliseconds: for an attempt, far above what a busy machine takes; for a call, far above all its attempts and waits. */
const timeout = 4000;
const longestCall = 120_000;

/** The problems of a call beside errors, whose problem is their name. */
export const hung = "hung";
export const wrong = "resolved to something else";
/** After the name of an error that says so. */
export const mayHaveBeenApplied = ", may have been applied";

/** Makes all the creates, and says of each, by its number, whether it failed and how. */
export async function createAll(options: ClientOptions): Promise<Outcome[]> {
  const client = new Lightfield({ apiKey: "key", maxRetries, timeout, logLevel: "off", ...options });
  await client.account.retrieve("acc_0"); // what is loaded at the first call is none of what is tested
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    while (outcomes.length < calls) {
      const name = String(outcomes.length + 1);
      const outcome: Outcome = { name, problem: hung };
      outcomes.push(outcome);
      outcome.problem = await withinLongest(create(client, name));
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  return outcomes;
}

async function create(client: Lightfield, name: string): Promise<string | undefined> {
  try {
    const { id, fields } = await client.account.create({ fields: { $name: name } });
    return id === `acc_${name}` && String(fields.$name) === name ? undefined : wrong;
  } catch (error) {
    if (!(error instanceof SDKError)) return String(error);
    return `${error.name}${error.mayHaveBeenApplied ? mayHaveBeenApplied : ""}`;
  }
}

async function withinLongest(problem: Promise<string | undefined>): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<string>((resolve) => (timer = setTimeout(resolve, longestCall, hung)));
  try {
    return await Promise.race([problem, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
