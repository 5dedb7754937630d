import type { JSONObject } from "../store/json.ts";
import { LightfieldError } from "./errors.ts";
import type { ErrorDetail } from "./errors.ts";
import type { FieldType, SelectOption } from "./object-types.ts";

/** What a request does with a pipeline or a stage: an error is 422 when writing, and 400 when filtering. */
export type Purpose = "write" | "filter";

export function ambiguousStage(purpose: Purpose, param: string, pipeline: FieldType, stages: SelectOption[]): Error {
  return buildError(purpose, {
    message: "Several pipelines have a stage with this label. Give its option ID, or the pipeline.",
    code: "ambiguous_stage_label",
    param,
    candidates: stages.map((stage) => presentCandidate(pipeline, stage)),
    truncated: false,
  });
}

/** @param stages the stages that the text matches in other pipelines */
export function unresolvedStage(
  param: string,
  pipeline: FieldType,
  chosen: SelectOption,
  stages: SelectOption[],
): Error {
  return buildError("write", {
    message: `The pipeline ${chosen.label} has no such stage.`,
    code: "stage_unresolved_in_pipeline",
    param,
    pipelineId: chosen.id,
    candidates: stages.map((stage) => presentCandidate(pipeline, stage)),
    truncated: false,
  });
}

export function unknownPipeline(purpose: Purpose, param: string, pipeline: FieldType): Error {
  return buildError(purpose, {
    message: "There is no such pipeline.",
    code: "unknown_pipeline",
    param,
    activePipelineIds: pipeline.options.map(({ id }) => id),
  });
}

function buildError(purpose: Purpose, detail: Omit<ErrorDetail, "type">): Error {
  return purpose === "write"
    ? new LightfieldError(422, { type: "unprocessable_content", ...detail })
    : new LightfieldError(400, { type: "bad_request", ...detail });
}

function presentCandidate(pipeline: FieldType, { id, label, parentId = "" }: SelectOption): JSONObject {
  const pipelineName = pipeline.options.find((option) => option.id === parentId)?.label ?? "";
  return { stageOptionId: id, stageLabel: label, pipelineId: parentId, pipelineName };
}
