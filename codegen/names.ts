/** How names are spelled: case, reserved words, collisions. What a thing is called is up to the files called `name-…`. */

/** `role-assignment`, `role_assignment`, `RoleAssignment` → `roleAssignment`. */
export function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  return [first.toLowerCase(), ...rest.map(capitalize)].join("");
}

/** `role-assignment`, `role_assignment`, `roleAssignment` → `RoleAssignment`. */
export function pascalCase(text: string): string {
  return words(text).map(capitalize).join("");
}

/** `mailbox.stream.registry`, `roleAssignments` → `mailbox-stream-registry`, `role-assignments`. */
export function kebabCase(text: string): string {
  return words(text)
    .map((word) => word.toLowerCase())
    .join("-");
}

/** `PetStore` → `PET_STORE`. */
export function constantCase(text: string): string {
  return words(text).join("_").toUpperCase();
}

/** `listPets`, `list-pets` → `list`, `Pets` and `pets`. */
export function words(text: string): readonly string[] {
  const known = wordsByText.get(text);
  if (known !== undefined) return known;
  const found = beyondASCII.test(text) ? splitAt(unicode, withoutAccents(text)) : splitAt(ascii, text);
  wordsByText.set(text, found);
  return found;
}

function splitAt({ beforeCapital, beforeWord, between }: WordPatterns, text: string): string[] {
  return text
    .replace(beforeCapital, "$1 $2")
    .replace(beforeWord, "$1 $2")
    .split(between)
    .filter((word) => word !== "");
}

interface WordPatterns {
  /** `aB` */
  readonly beforeCapital: RegExp;
  /** `ABc` */
  readonly beforeWord: RegExp;
  readonly between: RegExp;
}

const unicode: WordPatterns = {
  beforeCapital: /([\p{Ll}0-9])(\p{Lu})/gu,
  beforeWord: /(\p{Lu}+)(\p{Lu}\p{Ll})/gu,
  between: /[^\p{L}\p{M}0-9]+/u,
};

/** The same for most texts: an engine takes milliseconds to list the letters of all scripts. */
const ascii: WordPatterns = {
  beforeCapital: /([a-z0-9])([A-Z])/g,
  beforeWord: /([A-Z]+)([A-Z][a-z])/g,
  between: /[^A-Za-z0-9]+/,
};

const beyondASCII = /\P{ASCII}/u;

/** A tag names the methods of many operations. */
const wordsByText = new Map<string, readonly string[]>();

/** `café` → `cafe`, but letters of other scripts stay whole. */
function withoutAccents(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/([A-Za-z])\p{Mark}+/gu, "$1")
    .normalize("NFKC")
    .replace(/\P{ASCII}/gu, (letter) => (isKnownLetter(letter) ? letter : " "));
}

/** Compilers know the letters of the Unicode of their day, in either case; those beyond 16 bits are out. */
function isKnownLetter(letter: string): boolean {
  return [...(letter.toUpperCase() + letter.toLowerCase())].every((one) => {
    return (one.codePointAt(0) ?? 0) <= 0xffff && /[\p{ID_Continue}$]/u.test(one) && !youngLetter.test(one);
  });
}

/** Letters that Unicode has had for so short a time that TypeScript 5 takes them for none. */
const youngLetter =
  /\u0897|[\u088f\u0c5c\u0cdc\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\ua7f1]|[\u{1acf}-\u{1aeb}]/u;

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Words that cannot name anything in a strict-mode module. */
const reservedWords = wordSet(
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield",
);

/** The names every method gives its own parameters, and those of the functions that its statement may call. */
const reservedParameters = wordSet(
  "body options query asContent asHeaders asJSONLines asRedirect asText byContentType cookieStyle deepObject form formWith " +
    "ifModified jsonBody jsonCookie jsonItems jsonLines jsonQuery jsonSegment jsonSequence listForHeaders listIfModified membersCookie multipart multipartItems multipartItemsWith multipartList " +
    "multipartWith pagesOrOther pathStyle rawBody repeatedCookie reserved reservedSegment sendForHeaders sendForPage sendForPageIf sendForPageIfModified sendForPoll sendForStream sendForStreamIf textQuery writeCookies writeCookiesWith",
);

/** Members of every resource and client, which a generated member must not replace. */
const reservedMembers = wordSet("constructor request then toString transport valueOf withOptions");

/** Members of every client alone: a method may be called so. */
const reservedInClients = wordSet("close");

/** The options of every client. */
const reservedOptions = wordSet(
  "apiKey apiVersion baseURL environment servers defaultHeaders defaultQuery idempotencyKeys dangerouslyAllowBrowser pacing " +
    "organization fetch logger logLevel timeout deadline maxRetries maxRetryAfter retryWrites maxResponseSize fetchOptions " +
    "middleware onEvent validate validators constructor toString valueOf",
);

/** Globals that generated types lean on (a model of the same name would hijack them) and the runtime's own types. */
const reservedTypes = wordSet(
  "Array ArrayBuffer Blob Boolean Buffer Date Error Event File FormData Function Headers Iterator Map Number Object " +
    "Omit Partial Pick Promise Readonly Record RegExp Request Response Set String Symbol URL Uint8Array " +
    "APIClient APIDescription APIPromise APIPromiseWithHeaders ClientOptions ConditionalOptions DeclaredHeaders DownloadOptions EventStreamOptions MethodError OpenNumber OpenString Page PagePromise PagePromiseWithHeaders " +
    "PageStyle PollPromise RequestOptions Resource StreamOptions StreamPromise UploadOptions UploadParams UploadSource Uploadable WordKey components operations paths",
);

/** What the file of a client imports besides. A model may be called so: it is in another file. */
const importedTypes = wordSet("BaseClientOptions ClientCredentials KeyFunction MadeFor RefreshCredentials Validators");

/** A parameter's name: `space_id` → `spaceId`, `default` → `default_`, `2fa` → `_2fa`. */
export function parameterName(wireName: string): string {
  const name = startWithLetter(camelCase(wireName) || "value");
  return reservedWords.has(name) || reservedParameters.has(name) ? `${name}_` : name;
}

/** A method's or child resource's name; any word may follow a dot, except those the runtime owns. */
export function memberName(name: string): string {
  const camel = startWithLetter(camelCase(name) || "call");
  return reservedMembers.has(camel) ? `${camel}_` : camel;
}

/** The name of a resource that lies in the client itself. */
export function topResourceName(name: string): string {
  const member = memberName(name);
  return reservedInClients.has(member) ? `${member}_` : member;
}

/** `mailbox.stream` → `MailboxStreamResource`. */
export function resourceClassName(resource: string): string {
  return startWithLetter(`${pascalCase(resource)}Resource`);
}

/**
 * The name of a model. One that is called like a global or like something of the runtime is told apart by the
 * client's name: `File` → `LightfieldFile`.
 */
export function typeName(schema: string, client: string): string {
  const name = startWithLetter(pascalCase(schema) || "Schema");
  return reservedTypes.has(name) || name === client ? `${client}${name}` : name;
}

/** The client class of a document: `Pet Store` → `PetStore`. */
export function clientName(title: string): string {
  const name = startWithLetter(pascalCase(title) || "Client");
  return isTaken(name) ? `${name}Client` : name;
}

/** Whether a client can be called so: a word of the language that neither it nor the runtime has taken. */
export function isClassName(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && !isTaken(name) && !reservedWords.has(name);
}

/** The type of a client's options is called after it: a `Client` would clash with `ClientOptions` of the runtime. */
function isTaken(name: string): boolean {
  return reservedTypes.has(name) || importedTypes.has(name) || reservedTypes.has(`${name}Options`);
}

/** An option of a client, such as a variable of its server's address: `base_path` → `basePath`, `timeout` → `serverTimeout`. */
export function optionName(wireName: string): string {
  const name = startWithLetter(camelCase(wireName) || "value");
  return reservedOptions.has(name) ? `server${pascalCase(wireName)}` : name;
}

/**
 * The option for the key of a scheme, one of several: `api_key_auth` → `apiKeyAuth`, `OAuth2` → `oauth2`, `fetch` → `fetchKey`.
 * @param others further options of the client
 */
export function keyOptionName(scheme: string, others: ReadonlySet<string>): string {
  const name = camelCase(scheme.replaceAll(/oauth/gi, "Oauth")) || "key";
  const isTakenName = others.has(name) || (name !== "apiKey" && reservedOptions.has(name));
  return isTakenName ? `${name}Key` : startWithLetter(name);
}

/** The name itself when it is free, else the name with the lowest number that is. */
export function uniqueName(name: string, taken: { has(name: string): boolean }): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}${number}`)) number++;
  return `${name}${number}`;
}

function startWithLetter(name: string): string {
  return letter.test(name) ? name : `_${name}`;
}

const letter = /^[\p{ID_Start}$_]/u;
