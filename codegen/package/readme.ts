import { awaitedType } from "../emit/signatures.ts";
import { needsBaseURL, statedServer } from "../emit/servers.ts";
import { allResources, firstOperation } from "../model/model.ts";
import type { API } from "../model/model.ts";
import { tokenURLsOf } from "../model/token-urls.ts";
import { parameterName } from "../names.ts";
import { propertyName } from "../text/layout.ts";
import type { SampleCall } from "./sample-call.ts";

/** What the users of a package read first, and those who work on it. */
export function emitReadme(api: API, title: string, packageName: string, calls: readonly SampleCall[]): string {
  return [
    `# ${packageName}`,
    `A typed client for ${title}, generated from \`${api.location.source}\`.`,
    fence("sh", `npm install ${packageName}`),
    fence("ts", emitFirstCalls(api, packageName, calls)),
    emitKeys(api),
    emitScopes(api),
    emitServers(api),
    "Retries, timeouts, pages, errors and the other options of a client are those of " +
      "[lightfield-wootiv](https://www.npmjs.com/package/lightfield-wootiv), which it runs on.",
    `## Resources\n\n${allResources(api).map(emitResource).join("\n")}`,
    emitWebhooks(api, packageName),
    workingOnIt,
    license,
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}

/** The headers that a client requires, each with the same value. */
export function headersOption({ requiredHeaders }: API, value: string): string[] {
  const members = requiredHeaders?.parameters.map(({ name }) => `${propertyName(name)}: ${JSON.stringify(value)}`);
  return members === undefined ? [] : [`defaultHeaders: { ${members.join(", ")} }`];
}

function emitFirstCalls(api: API, packageName: string, calls: readonly SampleCall[]): string {
  const options = [
    ...(needsBaseURL(api) ? [`baseURL: ${JSON.stringify(sampleBaseURL(statedServer(api)))}`] : []),
    ...keysOf(api).map((option) => `${option}: "…"`),
    ...headersOption(api, "…"),
  ];
  const names = new Set(["client"]);
  return [
    `import { ${api.client} } from ${JSON.stringify(packageName)};`,
    "",
    `const client = new ${api.client}(${options.length === 0 ? "" : `{ ${options.join(", ")} }`});`,
    ...calls.map((call) => emitCall(call, names)),
  ].join("\n");
}

/** Where calls may go, of a server of which the document names the path at most. */
function sampleBaseURL(stated: string): string {
  const path = /^[a-z][a-z\d+.-]*:/i.test(stated) ? "" : stated;
  return new URL(path, "https://api.example.com").href.replace(/\/$/, "");
}

/** The options that hold the keys of most calls. */
function keysOf({ securityScheme, security }: API): string[] {
  if (security !== undefined) return security.usual[0] ?? [];
  return securityScheme.scheme === "none" ? [] : ["apiKey"];
}

/** A statement that says what comes of a call, in a name that no other has. */
function emitCall({ method, text }: SampleCall, names: Set<string>): string {
  const { response } = method;
  if (response.kind === "page" || response.kind === "stream")
    return `for await (const item of ${text}) console.log(item);`;
  const type = awaitedType(response).replace(/ \| undefined$/, "");
  const item = /^\w+(?=\[\]$)/.exec(type)?.[0];
  const name = item === undefined ? variableOf(type) : parameterName(method.resource);
  if (response.kind === "none" || names.has(name)) return `await ${text};`;
  names.add(name);
  return `const ${name} = await ${text};`;
}

function variableOf(type: string): string {
  if (type === "string") return "text";
  return /^[A-Z]\w*$/.test(type) ? parameterName(type) : "result";
}

function emitKeys({ securityScheme, security, environmentVariables }: API): string {
  if (security !== undefined) {
    const rows = Object.entries(security.keys).map(
      ([option, { scheme, variable }]) => `- \`${option}\`${describe(scheme)}, or the variable \`${variable}\``,
    );
    return `Its keys are options, or variables of the environment; each call sends those that its operation takes:\n\n${rows.join("\n")}`;
  }
  if (securityScheme.scheme === "none") return "It needs no key.";
  const form = securityScheme.scheme === "basic" ? ", as `user:password`" : "";
  return `The key is the option \`apiKey\`${form}, or the environment variable \`${environmentVariables["apiKey"]}\`.`;
}

function describe(scheme: API["securityScheme"]): string {
  return tokenURLsOf(scheme) === undefined ? "" : ", which takes a token, or what tokens are requested with";
}

/** What a token has to permit. */
function emitScopes(api: API): string {
  const methods = allResources(api).flatMap(({ methods }) => methods.map(firstOperation));
  const scopes = [...new Set(methods.flatMap((method) => method.scopes))];
  if (scopes.length === 0) return "";
  const list = scopes.map((scope) => `\`${scope}\``).join(", ");
  const requests = Object.values(api.security?.keys ?? {}).some(({ scheme }) => tokenURLsOf(scheme) !== undefined);
  const request =
    " The client requests a token with the `scopes` that you give beside its `clientId`, else with none: it has what the server grants.";
  return `Operations need scopes, which the comment of each method names: ${list}.${requests ? request : ""}`;
}

function emitServers(api: API): string {
  const names = Object.keys(api.servers);
  if (needsBaseURL(api)) return emitRelativeServer(statedServer(api));
  if (names.length === 1) return "Calls go to the server of the document, unless `baseURL` names another.";
  const list = names.map((name) => `\`${name}\``).join(", ");
  return `The option \`environment\` is one of ${list}, and \`baseURL\` any other server.`;
}

function emitRelativeServer(stated: string): string {
  if (stated === "") return "The document names no server: `baseURL` says where calls go.";
  return `The document names its server only as \`${stated}\`, which depends on where it lies: \`baseURL\` says where calls go, whole.`;
}

function emitResource({ name, description, methods }: ReturnType<typeof allResources>[number]): string {
  const [sentence = ""] = description.split(/(?<=\.)\s|\n/);
  const list = methods.map((method) => `\`${method.name}\``).join(", ");
  return `- \`client.${name}\`: ${list}${sentence === "" ? "" : ` – ${sentence}`}`;
}

/** What the API sends to a server. Callbacks have types alone. */
function emitWebhooks({ webhooks }: API, packageName: string): string {
  if (webhooks === undefined || webhooks.events.length === 0) return "";
  const read = webhooks.signature === undefined ? "parse(request)" : 'verify(request, { secret: "…" })';
  const code = [
    `import { webhooks } from ${JSON.stringify(packageName)};`,
    "",
    `const { event, payload } = await webhooks.${read};`,
  ];
  const events = webhooks.events.map(({ name }) => `\`${name}\``).join(", ");
  return [
    "## Webhooks",
    `What the API sends to your server is read, as a \`Request\`, by \`webhooks\`. Its events are ${events}.`,
    fence("ts", code.join("\n")),
  ].join("\n\n");
}

const workingOnIt = `\
## Working on this package

\`\`\`sh
npm install
npm test              # builds it, and calls every operation on a server of the tests' own
npm run generate      # after a change of the document
npm run check         # fails if \`generate\` would change anything
npm run test-publish  # packs it, and tries the tarball in an empty project; publishes nothing
\`\`\`

\`generate\` writes \`src/\`, the tests and the script again, file by file: each begins with a line that says so. It never
touches \`package.json\`, \`tsconfig.json\`, \`.gitignore\` or this page once they are there, nor any file of yours: add tests and
modules beside its own.`;

const license = `\
## License

None has been chosen: \`package.json\` says \`UNLICENSED\`, and without a license nobody but you may use the package. Before
you publish it, ask who owns the API and this client, add a file \`LICENSE\`, and name it in \`package.json\`.`;
