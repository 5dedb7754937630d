import { mediaType } from "./content-shape.ts";
import { header, pathItem, requestBody, response, security, servers } from "./operation-shape.ts";
import { parameter } from "./parameter-shape.ts";
import { orReference } from "./reference-shape.ts";
import { schema } from "./schema-shape.ts";
import {
  anything,
  extensibleMapOf,
  flag,
  isObject,
  listOf,
  mapOf,
  object,
  orText,
  readMembers,
  renameMembers,
  since32,
  text,
} from "./shape.ts";
import type { Shape } from "./shape.ts";

const flows = object(() => ({
  ...Object.fromEntries(
    ["implicit", "password", "clientCredentials", "authorizationCode"].map((name): [string, Shape] => [name, anything]),
  ),
  deviceAuthorization: since32(anything),
}));

const securityScheme = orReference(
  object(
    () => ({
      type: text,
      scheme: text,
      name: text,
      in: text,
      description: text,
      bearerFormat: anything,
      flows,
      openIdConnectUrl: anything,
      oauth2MetadataUrl: since32(text),
      deprecated: since32(flag),
    }),
    ["type"],
  ),
);

/** What is left out of a component says nothing from then on, but is there: others may have been led to it. */
function orNothing(shape: Shape): Shape {
  return (value, path, corrections) => shape(value, path, corrections) ?? {};
}

const components = object(() => ({
  schemas: mapOf(schema),
  responses: mapOf(orNothing(response)),
  requestBodies: mapOf(orNothing(requestBody)),
  headers: mapOf(orNothing(header)),
  parameters: mapOf(orNothing(parameter)),
  securitySchemes: mapOf(securityScheme),
  pathItems: mapOf(orNothing(pathItem)),
  mediaTypes: anything,
  callbacks: anything,
  examples: anything,
  links: anything,
}));

const tag = object(
  () => ({
    name: text,
    description: text,
    externalDocs: anything,
    summary: since32(text),
    parent: since32(text),
    kind: since32(text),
  }),
  ["name"],
);

const tags = listOf(orText(tag, (name) => ({ name })));

const pathItems = extensibleMapOf(pathItem);

const paths: Shape = (value, path, corrections) => {
  const items = pathItems(value, path, corrections);
  return isObject(items) ? renameMembers(items, withSlash, "begins with no slash", path, corrections) : items;
};

function withSlash(path: string): string {
  return /^(\/|x-|\$)/.test(path) ? path : `/${path}`;
}

const wholeDocument = object(() => ({
  info: object(() => ({
    description: text,
    ...Object.fromEntries(
      ["title", "version", "summary", "termsOfService", "contact", "license"].map((name) => [name, anything]),
    ),
  })),
  servers,
  security,
  tags,
  paths,
  webhooks: mapOf(pathItem),
  components: anything,
  ...Object.fromEntries(["openapi", "swagger", "jsonSchemaDialect", "externalDocs"].map((name) => [name, anything])),
  $self: since32(text),
}));

/** Reads one member. */
function only(name: string, shape: Shape): Shape {
  return (value, path, corrections) => {
    if (isObject(value)) readMembers(value, (key) => (key === name ? shape : undefined), path, corrections);
    return value;
  };
}

/**
 * The shapes of a whole document, one after the other, so that what others refer to comes first, and what is put in their
 * place before that. Its version is known to be one that can be read.
 */
export const documentShapes: readonly Shape[] = [
  only("components", only("mediaTypes", since32(mapOf(mediaType)))),
  only("components", components),
  wholeDocument,
];
