import type { Argument, PathArgument } from "../model/argument.ts";
import { enclose, propertyName } from "../text/layout.ts";

export function emitPathParameters(parameters: Argument[]): string {
  const members = parameters.map(({ name, wireName }) =>
    name === wireName ? name : `${propertyName(wireName)}: ${name}`,
  );
  return enclose("pathParams: {", members, "}", 6, " ");
}

/** `pathStyles: { ids: pathStyle("matrix", "explode") }`, where there are some. */
export function emitPathStyles(parameters: PathArgument[]): string[] {
  const members = parameters.flatMap((parameter) => {
    const written = emitPathStyle(parameter);
    return written === undefined ? [] : [`${propertyName(parameter.wireName)}: ${written}`];
  });
  return members.length === 0 ? [] : [enclose("pathStyles: {", members, "}", 6, " ")];
}

function emitPathStyle({ style, isReserved = false }: PathArgument): string | undefined {
  if (style === "json") return "jsonSegment";
  const given = style && [style.style, ...(style.explode ? ["explode"] : [])].map((word) => JSON.stringify(word));
  const written = given && `pathStyle(${given.join(", ")})`;
  return isReserved ? `reservedSegment(${written ?? ""})` : written;
}

export function pathFunctions(parameter: PathArgument): string[] {
  return emitPathStyle(parameter)?.match(/[a-z]+Segment|pathStyle/g) ?? [];
}
