import { SDKError } from "../../src/index.ts";
import { operandKind } from "./operators.ts";
import { checkList, toPlain } from "./values.ts";

/**
 * Writes `column||$operator||value`.
 * @throws SDKError for what the grammar cannot carry
 */
export function writeCondition(column: string, operator: string, operand: readonly unknown[]): string {
  const start = `${checkName(column, "column")}||${operator}`;
  const what = `${column} ${operator}`;
  const kind = operandKind(operator);
  if (kind === "nothing") {
    if (operand.length > 0) throw new SDKError(`${what} takes no value: leave it out.`);
    return start;
  }
  if (operand.length > 1) throw new SDKError(`${what} takes one value, and there are ${operand.length}.`);
  const [value] = operand;
  return `${start}||${kind === "value" ? writeValue(value, what) : writeList(checkList(value, kind, what), what)}`;
}

/** Names stand between the marks of the grammar, so they cannot hold one. */
export function checkName(name: string, kind: "column" | "relation"): string {
  const mark = ["||", ","].find((one) => name.includes(one));
  if (mark === undefined && name !== "") return name;
  const reason = mark === undefined ? "it is empty" : `a name ends at "${mark}"`;
  throw new SDKError(`A query cannot name the ${kind} ${JSON.stringify(name)}: ${reason}.`);
}

function writeList(values: readonly unknown[], what: string): string {
  const texts = values.map((value) => writeValue(value, what));
  if (!texts.some((text) => text.includes(","))) return texts.join(",");
  throw new SDKError(`A value of ${what} holds a comma, at which the server would cut it. ${useSearch}`);
}

const useSearch = "Say it by search(), which takes any text.";

function writeValue(value: unknown, what: string): string {
  const plain = toPlain(value, what);
  const text =
    typeof value === "string"
      ? quoteWhereNeeded(value)
      : typeof plain === "number"
        ? writeNumber(plain, what)
        : String(plain);
  if (text === "") throw new SDKError(`${what} has an empty text, which the server refuses. ${useSearch}`);
  if (text.includes("||"))
    throw new SDKError(`The value of ${what} holds "||", at which the server would cut it. ${useSearch}`);
  return text;
}

/** The server reads a value as JSON, otherwise as a time, and otherwise as a text. In quotes, every text stays one. */
function quoteWhereNeeded(text: string): string {
  return /^\d{4}-\d\d-\d\d/.test(text) || isScalar(text) ? JSON.stringify(text) : text;
}

function isScalar(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value !== "object" || value === null;
  } catch {
    return false;
  }
}

/** In digits alone, as the server reads numbers: what it would write otherwise, it takes for a text. */
function writeNumber(value: number, what: string): string {
  const text = value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 });
  if (Number(text) === value) return text;
  throw new SDKError(`${what} has the number ${value}, which has more decimal places than can be sent: 20.`);
}
