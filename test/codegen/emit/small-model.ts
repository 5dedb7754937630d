import type { Argument } from "../../../codegen/model/argument.ts";
import type { API, Resource } from "../../../codegen/model/model.ts";
import type { OperationMethod } from "../../../codegen/model/operation-method.ts";

/** Models of a few lines, to set beside what an emitter prints. */

export const location = {
  runtime: "../../src/runtime.ts",
  extension: ".ts",
  source: "pets.yaml",
  advice: "run again",
} as const;

/** The first lines of every file. */
export const header = "// Generated from pets.yaml. Do not edit: run again.\n\n";

/** `GET /pets`, which returns a `Pet`, but for the members given. */
export function operation(members: Partial<OperationMethod> = {}): OperationMethod {
  return {
    kind: "operation",
    name: "get",
    resource: "pet",
    httpMethod: "GET",
    path: "/pets",
    pointer: "#/paths/~1pets/get",
    summary: "",
    description: "",
    deprecated: false,
    errors: undefined,
    pathParameters: [],
    query: undefined,
    queryStyles: {},
    body: undefined,
    response: { kind: "json", type: "Pet" },
    accept: undefined,
    headers: undefined,
    cookies: undefined,
    scopes: [],
    rateLimit: undefined,
    honoursIdempotencyKey: false,
    isConditional: false,
    responseHeaders: undefined,
    ...members,
  };
}

export function argument(name: string, type: string, members: Partial<Argument> = {}): Argument {
  return { name, wireName: name, type, required: true, description: "", ...members };
}

export function resource(members: Partial<Resource> = {}): Resource {
  return {
    name: "pet",
    property: "pet",
    className: "PetResource",
    file: "pet",
    description: "",
    methods: [],
    children: [],
    ...members,
  };
}

export function api(members: Partial<API> = {}): API {
  return {
    client: "PetStore",
    location,
    description: "",
    servers: { production: "https://pets.example.com" },
    operationServers: undefined,
    environmentVariables: {},
    securityScheme: { scheme: "bearer" },
    security: undefined,
    validators: undefined,
    headers: {},
    queryStyles: {},
    pageStyles: [],
    requiredHeaders: undefined,
    retryWrites: undefined,
    rateLimits: undefined,
    errors: [],
    errorBodies: [],
    webhooks: undefined,
    resources: [],
    types: [],
    enums: [],
    versionHeader: undefined,
    paths: undefined,
    ...members,
  };
}
