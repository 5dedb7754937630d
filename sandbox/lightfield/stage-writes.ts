import type { JSONObject, JSONValue } from "../store/json.ts";
import { badRequest } from "./errors.ts";
import type { FieldType, ObjectType, SelectOption } from "./object-types.ts";
import { ambiguousStage, unknownPipeline, unresolvedStage } from "./pipeline-errors.ts";
import { findStages } from "./pipelines.ts";

/** Removes the hint `$pipeline` from a write, and sets `$stage` to the option ID of the stage that is meant. */
export function resolveStage(type: ObjectType, input: JSONObject): JSONObject {
  const { pipeline } = type;
  if (pipeline === undefined) return input;
  const { $pipeline, ...fields } = input;
  const { $stage = null } = fields;
  const hinted = $pipeline === undefined ? undefined : findHinted(pipeline, $pipeline);
  if (hinted !== undefined && $stage === null) {
    throw badRequest("parameter_missing", "fields.$stage", "fields.$stage is required with fields.$pipeline.");
  }
  if (typeof $stage !== "string") return fields;
  return { ...fields, $stage: chooseStage(pipeline, findStages(type, $stage), hinted)?.id ?? $stage };
}

/** The pipeline that a hint gives by ID or by name. */
function findHinted(pipeline: FieldType, hint: JSONValue): SelectOption {
  const param = "fields.$pipeline";
  if (typeof hint !== "string")
    throw badRequest("invalid_type", param, `${param} must be the ID or the name of a pipeline.`);
  const hinted = pipeline.options.find(({ id, label }) => id === hint || label === hint);
  if (hinted === undefined) throw unknownPipeline("write", param, pipeline);
  return hinted;
}

/** One of the stages that a text matches: the hinted pipeline's, else the only one, else the default pipeline's. */
function chooseStage(
  pipeline: FieldType,
  stages: SelectOption[],
  hinted: SelectOption | undefined,
): SelectOption | undefined {
  if (hinted === undefined && stages.length < 2) return stages[0];
  const chosen = hinted ?? pipeline.options[0];
  const stage = stages.find(({ parentId }) => parentId === chosen?.id);
  if (stage !== undefined) return stage;
  if (hinted === undefined) throw ambiguousStage("write", "fields.$stage", pipeline, stages);
  throw unresolvedStage("fields.$stage", pipeline, hinted, stages);
}
