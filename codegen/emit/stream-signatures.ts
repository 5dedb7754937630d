import type { OperationMethod } from "../model/operation-method.ts";
import type { ChosenStream, StreamShape } from "../model/response-shape.ts";
import { overloads, wholeSignature } from "./signatures.ts";
import type { Signature } from "./signatures.ts";

/** The signatures of a method: that of its statement, and those that share it, where there are several. */
export function signaturesOf(method: OperationMethod): { whole: Signature; overloads: Signature[] } {
  const { response, stream } = method;
  const whole = wholeSignature(method);
  if (response.kind === "stream") return { whole: { ...whole, options: streamOptions(response) }, overloads: [] };
  if (stream === undefined) return { whole, overloads: overloads(method) };
  const usual = overloads(method);
  return {
    whole: withStream(whole, stream),
    overloads: chooseStream(method, stream, usual.length === 0 ? [whole] : usual),
  };
}

/** The usual ones without the stream, one with it, and one for those who do not know yet which it will be. */
function chooseStream(method: OperationMethod, stream: ChosenStream, usual: Signature[]): Signature[] {
  const accept = { mediaTypes: [stream.mediaType], required: true };
  const streamed = { returns: `StreamPromise<${stream.item}>`, options: streamOptions(stream) };
  const bodies = distinctBodies(usual);
  if (stream.choice.argument === "accept") return [...usual, ...bodies.map((one) => ({ ...one, accept, ...streamed }))];
  const { argument, member, isDefault } = stream.choice;
  const type = method[argument]?.type ?? "object";
  const off = isDefault ? `${member}: false` : `${member}?: false | null`;
  const on = isDefault ? `${member}?: true | null` : `${member}: true`;
  return [
    ...usual.map((one) => ({ ...one, ...narrow(argument, one[argument] ?? type, off, isDefault) })),
    ...bodies.map((one) => ({ ...one, ...narrow(argument, one[argument] ?? type, on, !isDefault), ...streamed })),
    ...usual.slice(0, 1).map((one) => withStream(one, stream)),
  ];
}

/** One signature for each type of the body, whatever comes of the call. */
function distinctBodies(usual: Signature[]): Omit<Signature, "returns">[] {
  const byType = new Map(usual.map(({ body, contentType }) => [body, { body, contentType }]));
  return [...byType.values()];
}

/** The same with one flag of its body or its query as it must be here. */
function narrow(argument: "body" | "query", type: string, flag: string, isNeeded: boolean): Omit<Signature, "returns"> {
  const narrowed = `${type.includes(" | ") ? `(${type})` : type} & { ${flag} }`;
  return { [argument]: narrowed, needs: isNeeded ? argument : undefined };
}

function withStream(usual: Signature, stream: ChosenStream): Signature {
  const { mediaType, choice } = stream;
  const mediaTypes = [...(usual.accept?.mediaTypes ?? []), ...(choice.argument === "accept" ? [mediaType] : [])];
  const accept = mediaTypes.length === 0 ? undefined : { mediaTypes, required: false };
  return {
    ...usual,
    accept,
    returns: `${usual.returns} | StreamPromise<${stream.item}>`,
    options: streamOptions(stream),
  };
}

/** The options of a call for a stream: only a server of events can be asked to go on. */
function streamOptions({ resumes }: StreamShape): string {
  return resumes ? "EventStreamOptions" : "StreamOptions";
}
