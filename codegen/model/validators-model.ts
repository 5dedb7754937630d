import type { ValidationSchema } from "../schemas/validation-schema.ts";

/** What checks the values that a client sends and receives. */
export interface ValidatorsModel {
  /** In the order of the types. */
  types: { name: string; schema: ValidationSchema }[];
  resources: ResourceChecks[];
  /** All resources that there could be validators of, by the names that these have. */
  names: string[];
}

export interface ResourceChecks {
  /** `mailboxStream` */
  name: string;
  /** File name without extension: `mailbox-stream`. */
  file: string;
  methods: MethodChecks[];
}

/** The schemas of a method, each a reference to a type, or its own. */
export interface MethodChecks {
  name: string;
  parts: MethodParts;
}

export interface MethodParts {
  query?: ValidationSchema;
  body?: ValidationSchema;
  /** Of the content types that the caller may pick whose bodies are not like the usual one. */
  bodies?: Record<string, ValidationSchema>;
  bodyIsOptional?: true;
  response?: ValidationSchema;
  /** Of the statuses whose responses are not like the others. */
  responses?: Record<string, ValidationSchema>;
  item?: ValidationSchema;
}
