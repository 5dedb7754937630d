import { badRequest } from "./errors.ts";
import type { FieldType, ObjectType } from "./object-types.ts";
import type { ParsedFilter } from "./parse-filter.ts";
import { ambiguousStage, unknownPipeline } from "./pipeline-errors.ts";
import { findStages } from "./pipelines.ts";

/** Replaces stage labels by option IDs. A filter by pipeline decides which pipeline a label is from. */
export function resolveStages(type: ObjectType, filters: ParsedFilter[]): ParsedFilter[] {
  const { pipeline } = type;
  if (pipeline === undefined) return filters;
  const pipelineId = findPipeline(pipeline, filters);
  return filters.map((filter) => {
    if (filter.name !== "$stage") return filter;
    const stages = findStages(type, filter.value);
    const [stage, second] = stages.filter(({ parentId }) => pipelineId === undefined || parentId === pipelineId);
    if (second !== undefined) throw ambiguousStage("filter", filter.key, pipeline, stages);
    return { ...filter, value: stage?.id ?? filter.value };
  });
}

/** ID of the pipeline that is filtered by, if any. A negated filter does not decide which pipeline labels are from. */
function findPipeline(pipeline: FieldType, filters: ParsedFilter[]): string | undefined {
  const named = filters.filter(({ name }) => name === "$pipeline");
  const unknown = named.find(({ value }) => !pipeline.options.some(({ id }) => id === value));
  if (unknown !== undefined) throw unknownPipeline("filter", unknown.key, pipeline);
  const [wanted, second] = named.filter(({ isNegated }) => !isNegated);
  if (second === undefined) return wanted?.value;
  throw badRequest("invalid_configuration", second.key, "Only one pipeline can be filtered for.");
}
