/** A module of a package that is installed in this folder. Its own types are not: nothing else needs them. */
export async function load<Module>(name: string): Promise<Module> {
  return await import(name);
}
