import { failAt, type Problem } from "../document/diagnostics.ts";
import type { Document, LoadedDocument } from "../document/document.ts";
import { constantCase } from "../names.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import type { TypeDeclaration } from "../types/type-declaration.ts";
import { checkAddedMethods } from "./added-methods.ts";
import { allResources } from "./all-resources.ts";
import { buildMethod } from "./build-method.ts";
import type { API, Home, NamedPageStyle, Resource } from "./model.ts";
import { namePageStyles } from "./name-page-styles.ts";
import { sharedQueryStyles } from "./query-styles.ts";
import { findAuthentication } from "./security-scheme.ts";
import { findServers } from "./servers.ts";

/** What the type engines make of a document. */
export interface Types {
  declarations: TypeDeclaration[];
  paths: string | undefined;
}

/** Turns a document in normal form into the plain data that emitters print. */
export function buildModel(loaded: LoadedDocument, normal: NormalDocument, types: Types, home: Home): API {
  const { document, file, text } = loaded;
  const settings = document["x-client"];
  const pageStyles = namePageStyles(normal.operations.flatMap(({ pageStyle }) => pageStyle ?? []));
  const resources = buildResources(normal, document, pageStyles);
  const problems = [...checkMembers(resources), ...checkAddedMethods(normal)];
  failAt(file, text, problems);
  const { name, value } = settings?.versionHeader ?? {};
  const queryParameters = normal.operations.map((operation) => operation.queryParameters);
  return {
    client: normal.client,
    home,
    description: document.info.description ?? document.info.title,
    servers: settings?.environments ?? findServers(document),
    environmentVariables: { ...variablesByRule(normal.client), ...settings?.environmentVariables },
    authentication: findAuthentication(document),
    headers: name === undefined || value === undefined ? {} : { [name]: value },
    queryStyles: sharedQueryStyles(queryParameters, document),
    pageStyles,
    resources,
    types: types.declarations,
    paths: types.paths,
  };
}

function variablesByRule(client: string): Record<string, string> {
  const prefix = constantCase(client);
  return { apiKey: `${prefix}_API_KEY`, baseURL: `${prefix}_BASE_URL`, logLevel: `${prefix}_LOG` };
}

/** The top-level resources; a name comes after the one it hangs from: `mailbox`, `mailbox.stream`. */
function buildResources(normal: NormalDocument, document: Document, pageStyles: NamedPageStyle[]): Resource[] {
  const byName = new Map<string, Resource>();
  const roots: Resource[] = [];
  for (const [name, { className, file }] of normal.resources) {
    const dot = name.lastIndexOf(".");
    const property = name.slice(dot + 1);
    const resource = { name, property, className, file, description: "", methods: [], children: [] };
    byName.set(name, resource);
    (byName.get(name.slice(0, Math.max(dot, 0)))?.children ?? roots).push(resource);
  }
  for (const operation of normal.operations) {
    const resource = byName.get(operation.resource);
    if (resource === undefined) continue;
    resource.description ||= describeResource(operation, document);
    resource.methods.push(buildMethod(operation, normal, document, pageStyles));
  }
  return roots;
}

function describeResource({ source }: NormalOperation, { tags = [] }: Document): string {
  return tags.find((tag) => tag.name === source.tags?.[0])?.description ?? "";
}

/** A class can hold only one member of a name, be it a method or a child resource. */
function checkMembers(resources: Resource[]): Problem[] {
  return allResources({ resources }).flatMap(({ name, methods, children }) => {
    const clashes = children.filter((child) => methods.some((method) => method.name === child.property));
    return clashes.map((child) => ({
      pointer: "#/paths",
      message: `gives ${name} a method and a child resource called ${child.property}`,
    }));
  });
}
