/** Sets a member, whatever its name: an assignment to `__proto__` would set none, but the prototype. */
export function setMember(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
}
