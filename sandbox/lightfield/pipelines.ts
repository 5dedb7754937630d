import type { JSONValue } from "../store/json.ts";
import type { IDSource } from "../store/random.ts";
import type { ObjectType, SelectOption } from "./object-types.ts";

/** Pipelines besides the default one. They share a stage label, and one shares another with the default pipeline. */
const further = {
  Renewals: ["Outreach", "Negotiation", "Renewed"],
  Partnerships: ["Outreach", "Agreement sent", "Live"],
};

/** Gives an object type pipelines (beta). Its existing stages become those of the first pipeline, the default one. */
export function addPipelines(type: ObjectType, ids: IDSource): void {
  const stage = type.fields.get("$stage");
  if (stage === undefined) throw new Error(`The object type ${type.slug} has no stages.`);
  const standard = describePipeline(ids, "Sales");
  for (const option of stage.options) option.parentId = standard.id;
  const others = Object.entries(further).map(([name, labels]) => {
    const pipeline = describePipeline(ids, name);
    for (const label of labels) {
      stage.options.push({ id: ids.prefixed("opt_"), label, description: null, parentId: pipeline.id });
    }
    return pipeline;
  });
  stage.configuration.parentFieldKey = "$pipeline";
  const common = {
    label: "Pipeline",
    description: null,
    valueType: "SINGLE_SELECT",
    readOnly: false,
    configuration: {},
  };
  type.pipeline = { id: ids.prefixed("ad_"), ...common, options: [standard, ...others] };
}

function describePipeline(ids: IDSource, label: string): SelectOption {
  return { id: ids.prefixed("pd_"), label, description: null };
}

/** The stages that a text matches: one by option ID, or all with a label, ignoring case and extra white space. */
export function findStages(type: ObjectType, text: string): SelectOption[] {
  const stages = type.fields.get("$stage")?.options ?? [];
  const withId = stages.filter(({ id }) => id === text);
  return withId.length > 0 ? withId : stages.filter(({ label }) => fold(label) === fold(text));
}

function fold(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

/** ID of the pipeline that a stage belongs to. */
export function pipelineOf(type: ObjectType, stage: JSONValue | undefined): string | undefined {
  return type.fields.get("$stage")?.options.find(({ id }) => id === stage)?.parentId;
}
