/** An option of a select field, under the name that its constant has for it. */
export interface NamedOption {
  readonly id: string;
  readonly label: string;
  /** The label; where several options have it, the ID stands after it. */
  readonly name: string;
}

/** Names the options of a field. An ID that comes twice counts once. */
export function nameOptions(options: readonly { readonly id: string; readonly label: string }[]): NamedOption[] {
  const distinct = [...new Map(options.map((option) => [option.id, option])).values()];
  const counts = new Map<string, number>();
  for (const { label } of distinct) counts.set(label, (counts.get(label) ?? 0) + 1);
  return distinct.map(({ id, label }) => ({ id, label, name: counts.get(label) === 1 ? label : `${label} (${id})` }));
}
