import type { Document, Parameter, Schema } from "../document/document.ts";
import { resolve } from "../document/references.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { parameterSchema } from "../normalize/query-schema.ts";

/** What to pass to a method to try it out, taken from the samples of the document. */
export interface ExampleCall {
  pathParameters: unknown[];
  /** Only what a call cannot go without. */
  query: Record<string, unknown>;
  body: unknown;
}

/** By the full name of each method: `mailbox.stream.create`. */
export function buildExamples(operations: NormalOperation[], document: Document): Map<string, ExampleCall> {
  return new Map(
    operations.map((operation) => [`${operation.resource}.${operation.method}`, buildExample(operation, document)]),
  );
}

function buildExample({ pathParameters, queryParameters, source }: NormalOperation, document: Document): ExampleCall {
  const required = queryParameters.filter((parameter) => parameter.required);
  const body = source.requestBody && resolve<{ content?: Record<string, Samples> }>(document, source.requestBody);
  const [media] = Object.values(body?.content ?? {});
  return {
    pathParameters: pathParameters.map((parameter) => parameterSample(parameter, document)),
    query: Object.fromEntries(required.map((parameter) => [parameter.name, parameterSample(parameter, document)])),
    body: media && sampleOf(media, document),
  };
}

/** The two spellings of a sample, which parameters, bodies and schemas share. */
interface Samples {
  schema?: Schema;
  example?: unknown;
  examples?: unknown;
}

function parameterSample(parameter: Parameter, document: Document): unknown {
  const schema = parameterSchema(parameter);
  const types = [resolve<Schema>(document, schema).type].flat();
  const standIn = types.includes("integer") || types.includes("number") ? 1 : parameter.name;
  return sampleOf({ ...parameter, schema }, document) ?? standIn;
}

function sampleOf(samples: Samples, document: Document): unknown {
  const [first] = Object.values(Object(samples.examples));
  const fromSchema = samples.schema && resolve<Schema>(document, samples.schema);
  return samples.example ?? valueOf(first, document) ?? (fromSchema && schemaSample(fromSchema));
}

function valueOf(example: unknown, document: Document): unknown {
  const sample: unknown = resolve<object>(document, Object(example));
  return Reflect.get(Object(sample), "dataValue") ?? Reflect.get(Object(sample), "value");
}

function schemaSample({ example, examples, enum: values, const: only }: Schema): unknown {
  return example ?? (Array.isArray(examples) ? examples[0] : undefined) ?? only ?? values?.[0];
}
