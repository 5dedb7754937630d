import { operatorsOfType } from "../check/operators-of-type.ts";
import type { FieldModel, SelectModel } from "../workspace/workspace-model.ts";

/** What the API allows of the values of a field, as TypeScript; `api.` is the package of the client. */
export interface ValueTypes {
  /** The field as read. */
  readonly read: string;
  /** The bare value as written, without `null`. */
  readonly write: string;
  /** Operators of filters, and the type of what they compare with. */
  readonly operators: readonly string[];
  readonly operand: string;
}

const time = "string | Date";

const types: Readonly<Record<string, Omit<ValueTypes, "operators">>> = {
  TEXT: { read: "api.TextField", write: "string", operand: "string" },
  MARKDOWN: { read: "api.MarkdownField", write: "string", operand: "string" },
  HTML: { read: "api.HTMLField", write: "string", operand: "string" },
  NUMBER: { read: "api.NumberField", write: "number", operand: "number" },
  CURRENCY: { read: "api.CurrencyField", write: "number", operand: "number" },
  CHECKBOX: { read: "api.CheckboxField", write: "boolean", operand: "boolean" },
  DATETIME: { read: "api.DateTimeField", write: "string", operand: time },
  ADDRESS: { read: "api.AddressField", write: "api.Address", operand: "string" },
  FULL_NAME: { read: "api.FullNameField", write: "api.FullName", operand: "string" },
  SOCIAL_HANDLE: { read: "api.SocialHandleField", write: "string", operand: "string" },
  SINGLE_SELECT: { read: "api.SelectField", write: "string", operand: "string" },
  MULTI_SELECT: { read: "api.MultiSelectField", write: "string[]", operand: "string" },
};

/** Types that hold one text or several, as the configuration of the field says. */
const repeatable: Readonly<Record<string, string>> = { EMAIL: "Email", TELEPHONE: "Telephone", URL: "URL" };

/** A value type that was added to the API since is read and written as any field is, and is not filtered. */
const unknownType = { read: "api.Field", write: "api.FieldInput", operand: "string" };

export function valueTypesOf(field: FieldModel): ValueTypes {
  return { ...typesOf(field), operators: operatorsOfType(field.valueType) };
}

function typesOf({ valueType, typeConfiguration, select }: FieldModel): Omit<ValueTypes, "operators"> {
  const name = repeatable[valueType];
  if (name !== undefined) return textsOf(name, typeConfiguration.multipleValues);
  const known = Object.hasOwn(types, valueType) ? types[valueType] : undefined;
  if (known === undefined) return unknownType;
  return select === undefined ? known : { ...known, ...optionsOf(valueType, select) };
}

function textsOf(name: string, isMultiple: boolean | undefined): Omit<ValueTypes, "operators"> {
  const operand = "string";
  if (isMultiple === undefined) {
    return { read: `api.${name}Field | api.${name}ListField`, write: "string | string[]", operand };
  }
  return isMultiple
    ? { read: `api.${name}ListField`, write: "string[]", operand }
    : { read: `api.${name}Field`, write: "string", operand };
}

/** Options may be added while the program runs, so what is received stays open; what is sent is what the file knows. */
function optionsOf(valueType: string, { typeName }: SelectModel): Partial<ValueTypes> {
  const sent = `${typeName} | ${typeName}Label`;
  return valueType === "SINGLE_SELECT"
    ? { read: `{ value: ${typeName} | OpenString | null; valueType: "SINGLE_SELECT" }`, write: sent, operand: typeName }
    : { read: `{ value: (${typeName} | OpenString)[] | null; valueType: "MULTI_SELECT" }`, write: `(${sent})[]` };
}
