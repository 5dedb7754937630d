import { addOwnData } from "./lightfield/own-data.ts";
import { seedWorkspace } from "./lightfield/seed-workspace.ts";
import { LightfieldWorkspace } from "./lightfield/workspace.ts";
import type { APIDocument } from "./server/documents.ts";
import type { SandboxOptions } from "./server/options.ts";
import { createGivenClock, createSteppingClock } from "./store/clock.ts";
import type { Clock } from "./store/clock.ts";
import type { JSONObject } from "./store/json.ts";
import { Memory } from "./store/memory.ts";
import type { Kept } from "./store/memory.ts";
import { ObjectStorage } from "./store/object-storage.ts";
import { createIDs } from "./store/random.ts";
import { seedState } from "./wootiv/seed-state.ts";
import { WootivState } from "./wootiv/state.ts";

/** The state of both APIs, for tests to inspect and prepare. `reset()` replaces it: read it from the sandbox each time. */
export interface SandboxState {
  /** Records, files, API keys and workflow runs of the Lightfield workspace. */
  readonly lightfield: LightfieldWorkspace;
  /** Tables, sessions, conversations and sent emails (`outbox`) of Wootiv. */
  readonly wootiv: WootivState;
  /** The bytes that were uploaded to either API. */
  readonly storage: ObjectStorage;
}

/** The state between two resets, its clock, and what a state file keeps of them. */
export interface CurrentState {
  readonly clock: Clock;
  readonly state: SandboxState;
  readonly kept: Kept;
}

/** The state of both APIs as it begins: with sample records and one's own, or as it was kept. */
export function beginState(
  document: APIDocument,
  seedData: JSONObject,
  options: SandboxOptions,
  kept: Kept | undefined,
): CurrentState {
  const memory = new Memory(kept);
  const clock = options.clock === undefined ? createSteppingClock(memory) : createGivenClock(options.clock);
  const ids = createIDs(options.seed ?? 1, memory);
  const storage = new ObjectStorage(ids, clock, memory);
  const lightfield = new LightfieldWorkspace(ids, clock, storage, memory);
  const wootiv = new WootivState(ids, clock, storage, memory);
  if (kept === undefined) {
    seedWorkspace(lightfield, document, ids, options);
    seedState(wootiv);
    addOwnData(lightfield, seedData, ids); // last: it changes none of the IDs that the seed gives
  }
  lightfield.search.lagBehind(options.searchLag ?? 0);
  return { clock, state: { lightfield, wootiv, storage }, kept: memory.kept };
}
