import type { SampleCall } from "./sample-call.ts";

/** Calls to begin with, all of one resource: a list, one of its items, a new one. A list that needs nothing is best. */
export function chooseFirstCalls(calls: readonly SampleCall[]): SampleCall[] {
  const resources = [...new Set(calls.map(({ method }) => method.resource))];
  const choices = resources.map((resource) => chooseFrom(calls.filter(({ method }) => method.resource === resource)));
  const [most = []] = choices.toSorted((a, b) => rank(b) - rank(a));
  return most.length > 0 ? most : calls.slice(0, 1);
}

function rank(calls: readonly SampleCall[]): number {
  return calls.length + (calls[0]?.text.endsWith(".list()") === true ? 0.5 : 0);
}

function chooseFrom(calls: readonly SampleCall[]): SampleCall[] {
  const chosen = [
    calls.find(({ method }) => method.name === "list"),
    calls.find(({ method }) => method.name === "retrieve"),
    calls.find(({ method }) => method.name === "create" && method.body?.kind === "json"),
  ];
  return chosen.filter((call) => call !== undefined);
}
