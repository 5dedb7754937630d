import { failAt } from "../document/diagnostics.ts";
import type { LoadedDocument } from "../document/document.ts";
import { titleOf } from "../document/title.ts";
import { constantCase } from "../names.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { seeTag } from "../text/see-tag.ts";
import type { TypeDeclaration } from "../types/emit-types.ts";
import { buildErrorBodies } from "./build-error-bodies.ts";
import { buildOption } from "./build-operation.ts";
import { buildResources, checkMembers } from "./build-resources.ts";
import { buildValidators } from "./build-validators.ts";
import { buildWebhooks } from "./build-webhooks.ts";
import { sharedStatuses } from "./error-statuses.ts";
import type { API, ClientLocation } from "./model.ts";
import { findOperationServers } from "./operation-servers.ts";
import { nameEnums } from "./name-enums.ts";
import { namePageStyles } from "./name-page-styles.ts";
import { sharedQueryStyles } from "./query-styles.ts";
import { checkRateLimits, findRateLimits } from "./rate-limits.ts";
import { findSecurity } from "./security-requirements.ts";
import { findSecurityScheme } from "./security-scheme.ts";
import { variableOptions } from "./server-address.ts";
import { findServers } from "./servers.ts";

/** The printed types of a document. */
export interface Types {
  declarations: TypeDeclaration[];
  paths: string | undefined;
  /** Whether values are to be checked as well. */
  withValidators?: boolean;
}

/** Turns a document in normal form into the plain data that emitters print. */
export function buildModel(
  loaded: LoadedDocument,
  normal: NormalDocument,
  types: Types,
  location: ClientLocation,
): API {
  const { document } = loaded;
  const settings = document["x-client"];
  const pageStyles = namePageStyles(normal.operations.flatMap(({ pageStyle }) => pageStyle ?? []));
  const errors = sharedStatuses(normal.operations.map(({ source }) => source));
  const resources = buildResources(normal, document, { pageStyles, errors });
  failAt(loaded, [...checkMembers(resources), ...checkRateLimits(document, normal.operations)]);
  const { name, value } = settings?.versionHeader ?? {};
  const queryParameters = normal.operations.map((operation) => operation.queryParameters);
  const variables = { ...variablesByRule(normal.client), ...settings?.environmentVariables };
  const servers = findServers(document);
  const operationServers = findOperationServers(document, normal.operations);
  const ownAddresses = Object.values(operationServers?.servers ?? {}).map(({ address }) => address);
  const serverOptions = variableOptions([...Object.values(servers), ...ownAddresses]);
  return {
    client: normal.client,
    location,
    description: document.info.description ?? titleOf(document),
    see: seeTag(document.externalDocs),
    servers,
    operationServers,
    environmentVariables: variables,
    securityScheme: findSecurityScheme(document),
    security: findSecurity(document, normal.operations, variables, serverOptions),
    versionHeader: settings?.versionHeader,
    headers: name === undefined || value === undefined ? {} : { [name]: value },
    requiredHeaders: normal.headers && buildOption(normal.headers),
    queryStyles: sharedQueryStyles(queryParameters, document),
    pageStyles,
    retryWrites: settings?.retryWrites,
    rateLimits: findRateLimits(document, normal.operations),
    errors,
    errorBodies: normal.errors.map(buildErrorBodies),
    webhooks: buildWebhooks(document, normal),
    resources,
    validators: types.withValidators === true ? buildValidators(normal) : undefined,
    types: types.declarations,
    enums: nameEnums(types.declarations, new Set(normal.inputs.values())),
    paths: types.paths,
  };
}

function variablesByRule(client: string): Record<string, string> {
  const prefix = constantCase(client);
  return { apiKey: `${prefix}_API_KEY`, baseURL: `${prefix}_BASE_URL`, logLevel: `${prefix}_LOG` };
}
