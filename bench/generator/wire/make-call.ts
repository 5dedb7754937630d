/** Calls the method of an operation as a program would, and keeps the request that it makes. */
import { allResources } from "../../../codegen/model/model.ts";
import type { API } from "../../../codegen/model/model.ts";
import type { OperationMethod } from "../../../codegen/model/operation-method.ts";
import { isObject } from "./read-document.ts";
import type { DocumentReader, JsonObject } from "./read-document.ts";
import type { SampleCall, SampleParameter } from "./sample-call.ts";
import type { SentRequest } from "./sent-request.ts";
import { givenBaseURL, serverOf } from "./server-of.ts";
import { simpleText } from "./write-parameter.ts";

export type ClientClass = new (options: object) => object;

/** A client whose requests are kept and never sent. */
export interface CaughtClient {
  readonly client: object;
  readonly sent: SentRequest[];
}

/** The client has every key that the document knows. */
export function catchRequests(Client: ClientClass, reader: DocumentReader, { security }: API): CaughtClient {
  const sent: SentRequest[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(url, init);
    sent.push({
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: await request.arrayBuffer(),
    });
    return new Response(null, { status: 204 });
  };
  const base = serverOf(reader, { operation: {}, item: {} }) === givenBaseURL ? { baseURL: givenBaseURL } : {};
  const keys = Object.fromEntries(
    ["apiKey", ...Object.keys(security?.keys ?? {})].map((option) => [option, "user:word"]),
  );
  const client = new Client({ ...keys, ...base, fetch, maxRetries: 0, logLevel: "off", pacing: false });
  return { client, sent };
}

/** Methods by verb and path, with the property chain that leads to each. */
export function methodsByOperation(api: API): Map<string, { chain: string[]; method: OperationMethod }> {
  const methods = allResources(api).flatMap((resource) =>
    resource.methods.flatMap((method) => (method.kind === "operation" ? [{ resource: resource.name, method }] : [])),
  );
  return new Map(
    methods.map(({ resource, method }) => [
      `${method.httpMethod.toLowerCase()} ${method.path}`,
      { chain: [...resource.split("."), method.name], method },
    ]),
  );
}

/** The arguments in the order that the method declares. */
export function argumentsOf(method: OperationMethod, call: SampleCall): unknown[] {
  const valueOf = (name: string): unknown =>
    call.parameters.find((one) => one.location === "path" && one.name === name)?.value;
  const query = Object.fromEntries(given(call, "query").map(({ name, value }) => [name, value]));
  const objects = [
    ...(method.body === undefined ? [] : [{ required: method.body.required, value: call.body?.value }]),
    ...(method.query === undefined ? [] : [{ required: method.query.required, value: query }]),
  ];
  return [
    ...method.pathParameters.map(({ wireName }) => valueOf(wireName)),
    ...objects.toSorted((a, b) => Number(b.required) - Number(a.required)).map(({ value }) => value),
    optionsOf(call, method),
  ];
}

function given({ parameters }: SampleCall, location: string): SampleParameter[] {
  return parameters.filter((one) => one.location === location && !one.isOmitted);
}

/** A method sends the first of its media types unless told otherwise. */
function optionsOf(call: SampleCall, { body }: OperationMethod): JsonObject {
  const usual = body?.choices?.[0]?.mediaType ?? call.body?.mediaType;
  const isIdempotencyKey = ({ name }: SampleParameter): boolean => name.toLowerCase() === "idempotency-key";
  const headers = given(call, "header");
  const cookies = given(call, "cookie");
  const key = headers.find(isIdempotencyKey);
  return {
    headers: textsOf(headers.filter((one) => !isIdempotencyKey(one))),
    ...(cookies.length === 0 ? {} : { cookies: textsOf(cookies) }),
    ...(key === undefined ? {} : { idempotencyKey: String(key.value) }),
    ...(call.isChoice && call.body?.mediaType !== usual ? { contentType: call.body?.mediaType } : {}),
    ...(call.accept === undefined ? {} : { accept: call.accept }),
  };
}

/** Of an object the caller writes the text. */
function textsOf(parameters: readonly SampleParameter[]): JsonObject {
  return Object.fromEntries(
    parameters.map(({ name, parameter, value }) => [name, isObject(value) ? simpleText(parameter, value) : value]),
  );
}

/** Makes the call; what comes after the request is no matter here. */
export async function makeCall(
  { client, sent }: CaughtClient,
  chain: readonly string[],
  args: readonly unknown[],
): Promise<SentRequest | string> {
  const before = sent.length;
  const owner = chain.slice(0, -1).reduce(memberOf, client);
  const method = Reflect.get(owner, chain.at(-1) ?? "") as unknown;
  if (typeof method !== "function") return `no method ${chain.join(".")}`;
  let failure = "nothing was sent";
  try {
    await Reflect.apply(method, owner, args);
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  return sent[before] ?? failure;
}

function memberOf(owner: object, name: string): object {
  const value = Reflect.get(owner, name) as unknown;
  return typeof value === "object" && value !== null ? value : {};
}
