/** `/body/fields/$name` of a JSON pointer as people write it: `body.fields.$name`, `query["$name[equal]"]`. */
export function memberPath(start: string, pointer: string): string {
  const steps = `${start}${pointer}`.split("/").slice(1).map(decode);
  return steps.reduce((path, step) => path + memberStep(step, path === ""), "");
}

/** A member of what a path names. */
export function memberOf(path: string, name: string): string {
  return path + memberStep(name, path === "");
}

function memberStep(name: string, isFirst: boolean): string {
  if (/^\d+$/.test(name)) return `[${name}]`;
  if (/^[\w$-]+$/.test(name)) return isFirst ? name : `.${name}`;
  return `[${JSON.stringify(name)}]`;
}

function decode(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
