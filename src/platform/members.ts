/**
 * Sets a member, whatever its name. Assigning to `__proto__` would replace the prototype, and with it all methods; here it
 * is a name like any other, as in `JSON.parse`.
 */
export function setMember(target: object, name: string, value: unknown): void {
  const members: Record<string, unknown> = Object(target); // the same object: Reflect.set takes six times as long
  if (name !== "__proto__") members[name] = value;
  else Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

/** `Object.assign`, for members whose names somebody else chose. */
export function assignMembers(target: object, members: object): void {
  if (!Object.hasOwn(members, "__proto__")) Object.assign(target, members);
  else for (const [name, value] of Object.entries(members)) setMember(target, name, value);
}
