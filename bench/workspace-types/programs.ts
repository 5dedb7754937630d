import type { FieldDefinition } from "lightfield-wootiv/lightfield";
import { emitWorkspace } from "../../cli/emit/emit-workspace.ts";

const types = ["TEXT", "NUMBER", "DATETIME", "CHECKBOX", "EMAIL", "SINGLE_SELECT"];
const objects = ["account", "contact", "opportunity", "task", "meeting"];

/** A workspace of six objects with fifty fields each, as the file that the command writes. */
export function buildWorkspace(): string {
  const definitions = (): Record<string, FieldDefinition> =>
    Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`field${index}`, buildField(index)]));
  const described = { relationshipDefinitions: {} };
  return emitWorkspace({
    objects: Object.fromEntries(objects.map((name) => [name, { fieldDefinitions: definitions(), ...described }])),
    customObjects: { shipment: { label: "Shipment", fieldDefinitions: definitions(), ...described } },
  });
}

function buildField(index: number): FieldDefinition {
  const valueType = types[index % types.length] ?? "TEXT";
  const options = ["One", "Two", "Three"].map((label) => ({ id: `opt_${index}_${label}`, label }));
  const typeConfiguration = valueType === "SINGLE_SELECT" ? { options } : { multipleValues: false };
  return { label: `Field ${index}`, description: "What it is for.", valueType, typeConfiguration };
}

/** The same fifty calls, with the client of the workspace or with the one that knows no own fields. */
export function buildProgram(isTyped: boolean): string {
  const client = isTyped
    ? 'import { WorkspaceLightfield as Client } from "./workspace.ts";'
    : 'import { Lightfield as Client } from "lightfield-wootiv/lightfield";';
  const calls = Array.from({ length: 10 }, (_, index) => {
    const name = objects[index % objects.length] ?? "account";
    const [text, number] = ["field0", "field1"];
    const update = name === "task" || name === "meeting" ? "" : `, { fields: { ${text}: "a", ${number}: ${index} } }`;
    return [
      `const page${index} = await client.${name}.list({ "${text}[startsWith]": "a", "${number}[greaterThan]": ${index} });`,
      `for await (const one of client.${name}.list({ "field2[lessThan]": new Date() })) void one.fields.field3?.value;`,
      `const record${index} = await client.${name}.retrieve("id");`,
      update === "" ? `await client.${name}.delete("id");` : `await client.${name}.update("id"${update});`,
      `await client.object.list("shipment", { "field7[equal]": ${index} });`,
      `export const value${index} = [page${index}.data[0]?.fields.field1?.value, record${index}.fields.field4?.value];`,
    ].join("\n");
  });
  return [client, "const client = new Client();", ...calls].join("\n");
}

/** Where an editor is asked for the keys of a filter. */
export const completion =
  'import { WorkspaceLightfield } from "./workspace.ts";\nnew WorkspaceLightfield().account.list({ "" });\n';
