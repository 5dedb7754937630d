/** The token of an `Authorization: Bearer …` header; empty if there is none. */
export function readBearer(authorization: string | undefined): string {
  return /^Bearer (\S+)$/i.exec(authorization ?? "")?.[1] ?? "";
}
