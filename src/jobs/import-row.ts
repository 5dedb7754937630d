import type { Clock } from "../platform/clock.ts";
import { applyWrite, classify } from "./classify.ts";
import type { Decision, FieldChange } from "./classify.ts";
import type { RecordState } from "./description.ts";
import { meaningOf, refusal, unfinished } from "./failures.ts";
import type { ImportJob } from "./import-job.ts";
import type { ImportLog, LoggedPlan, LoggedRow } from "./import-log.ts";
import type { ImportTarget } from "./import-target.ts";
import type { KeyTurns } from "./key-turns.ts";
import { findMatch } from "./match-row.ts";
import type { RowOutcome } from "./outcome.ts";
import { dryID } from "./own-records.ts";
import { patiently } from "./patience.ts";
import type { RowValues } from "./read-row.ts";
import { resolveRefs } from "./resolve-refs.ts";
import { splitWrite } from "./split-write.ts";
import { isKeyAlive, writeRecord } from "./write-record.ts";

/** What all rows of an import have in common. */
export interface ImportContext<Row> extends ImportJob<Row> {
  /** `undefined`: a dry run, or one without a journal, which has a run of its own. */
  readonly log: ImportLog | undefined;
  readonly run: string;
  readonly dryRun: boolean;
  readonly turns: KeyTurns;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Of calls, with the signal. */
  readonly options: object;
}

/** A row that can be written. */
export interface ImportRow<Row> {
  readonly number: number;
  readonly target: ImportTarget<Row>;
  readonly values: RowValues;
  /** What it is matched by. */
  readonly tokens: readonly string[];
  readonly digest: string;
  readonly logged: LoggedRow | undefined;
}

/** What is done with a row; `missing`: a record that it refers to, which a later row may make. */
export type RowStep = RowOutcome | { readonly missing: string };

/**
 * Does what a row needs.
 * @throws what no row can go on after, such as an abort or a key that is refused
 */
export async function importRow<Row>(row: ImportRow<Row>, context: ImportContext<Row>): Promise<RowStep> {
  let id: string | undefined;
  try {
    const plan = row.logged?.plan;
    const isAlive = plan !== undefined && isKeyAlive(plan.at, context.clock.date(), row.target.description.keyLifetime);
    // Nothing is sent before the plan is made: all of that can be done again.
    const step = isAlive ? plan : await patiently(() => planRow(row, context, plan), context);
    if (!("writes" in step)) return step;
    id = step.recordId;
    return await carryOut(row, step, context, (state) => {
      id = state.id;
      noteWritten(row, state.id, state, step.changes);
    });
  } catch (error) {
    const meaning = meaningOf(error);
    if (meaning === "stop") throw error;
    return meaning === "refused"
      ? refusal(error, (field) => row.target.columnOf(field), id)
      : unfinished(error, context.log !== undefined);
  }
}

/** Finds the record of a row, and plans its writes: the first time, or anew where the server may have forgotten the keys. */
async function planRow<Row>(
  row: ImportRow<Row>,
  context: ImportContext<Row>,
  earlier: LoggedPlan | undefined,
): Promise<RowStep | LoggedPlan> {
  const { target, number, values } = row;
  const refs = await resolveRefs(row, context);
  if (!("links" in refs)) return "outcome" in refs ? refs.outcome : refs;
  const write = { fields: values.fields, links: refs.links };
  if (earlier !== undefined && target.match.length === 0 && earlier.kind === "create") {
    const reason = "It may be there already, and there is no field to look for it by: see for yourself.";
    return { kind: "failed", reason };
  }
  const match = await findMatch(target, values.fields, context.options, earlier !== undefined);
  // A record that is there now may be the one that was sent: it is compared, whatever the mode.
  const mode = earlier === undefined ? context.mode : earlier.kind === "create" ? "upsert" : "update";
  const decision = classify(write, match, mode, target.linksOf);
  if (earlier !== undefined && decision.kind === "unchanged") return outcomeOf(earlier, decision.id);
  if (decision.kind !== "create" && decision.kind !== "update") return decision;
  if (context.dryRun) return rehearse(row, decision, match.records[0]);
  const at = context.clock.date();
  const plan = {
    kind: earlier?.kind ?? decision.kind,
    id: decision.kind === "update" ? decision.id : undefined,
    changes: earlier?.changes ?? (decision.kind === "update" ? decision.changes : []),
    writes: splitWrite(decision.write, target.description.linksPerWrite),
    generation: (earlier?.generation ?? -1) + 1,
    at,
  };
  await context.log?.plan(number, row.digest, plan);
  return { ...plan, done: 0, recordId: plan.id, sentAt: at };
}

/** Sends the writes of a plan that are not done, each once it is in the journal. */
async function carryOut<Row>(
  { number, target, logged }: ImportRow<Row>,
  plan: LoggedPlan,
  { log, clock, run, options, signal }: ImportContext<Row>,
  onWritten: (state: RecordState) => void,
): Promise<RowOutcome> {
  let isAnnounced = plan !== logged?.plan; // the entry of a new plan announces its first write
  let id = plan.recordId;
  for (const [step, write] of plan.writes.entries()) {
    if (step < plan.done) continue;
    if (!isAnnounced) await log?.sent(number, clock.date());
    isAnnounced = false;
    const name = `${number}.${step}.${plan.generation}`;
    const state = await writeRecord(target, { write, id, name }, { run, clock, options, signal });
    id = state.id;
    onWritten(state);
    if (step + 1 < plan.writes.length) await log?.done(number, id, step + 1);
  }
  return outcomeOf(plan, id ?? "");
}

function outcomeOf({ kind, changes }: Pick<LoggedPlan, "kind" | "changes">, id: string): RowOutcome {
  return kind === "create" ? { kind, id } : { kind, id, changes };
}

/** What a dry run would write, for the rows that follow. */
function rehearse<Row>(
  row: ImportRow<Row>,
  decision: Extract<Decision, { write: unknown }>,
  record: RecordState | undefined,
): RowOutcome {
  const id = decision.kind === "update" ? decision.id : dryID(row.number);
  const changes = decision.kind === "update" ? decision.changes : [];
  const before = record ?? { id, fields: {}, links: {} };
  noteWritten(row, id, applyWrite(before, decision.write, row.target.linksOf), changes);
  return outcomeOf({ kind: decision.kind, changes }, id);
}

/** Lets later rows find a record that the server's lists may not show yet. */
export function noteWritten<Row>(
  { target, tokens }: Pick<ImportRow<Row>, "target" | "tokens">,
  id: string,
  state: RecordState | undefined,
  changes: readonly FieldChange[],
): void {
  target.own.remove(id, target.tokens(Object.fromEntries(changes.map(({ field, from }) => [field, from]))));
  target.own.add(id, tokens, state);
}
