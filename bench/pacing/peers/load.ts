/** A package that is installed in this folder. Its own types are not: nothing else needs them. */
export async function load<Value>(name: string): Promise<Value> {
  const { default: value } = await import(name);
  return value;
}
