/** What the types of an object are called, after its own name. */
export const objectTypeSuffixes = [
  "",
  "Fields",
  "Relationships",
  "List",
  "CreateFields",
  "UpdateFields",
  "CreateRelationships",
  "UpdateRelationships",
  "CreateParams",
  "UpdateParams",
  "ListParams",
  "Methods",
] as const;

/** Names that the file uses already. */
const reserved = [
  "APIPromise",
  "IfCurrent",
  "Lightfield",
  "LinkChange",
  "LinkToOneChange",
  "ListMethods",
  "ObjectMethods",
  "OpenString",
  "PagePromise",
  "RequestOptions",
  "Used",
  "UsedMethods",
  "WorkspaceLightfield",
];

/**
 * The names of one file. Where several have a claim to one name, a standard object or a system field has it, and each of
 * the others has a mark of its own key after it, so that a name does not depend on what else there is beside it.
 */
export class TypeNames {
  readonly #taken = new Set(reserved);

  nameObjects(objects: readonly { readonly objectType: string; readonly resource: string | undefined }[]): string[] {
    const claims = objects.map(({ objectType, resource }) => {
      return { name: pascalCase(objectType), identity: objectType, comesFirst: resource !== undefined };
    });
    return this.#settle(claims, (name) => objectTypeSuffixes.map((suffix) => name + suffix));
  }

  nameSelects(fields: readonly { readonly owner: string; readonly key: string; readonly name: string }[]): string[] {
    const claims = fields.map(({ owner, key, name }) => {
      return { name, identity: `${owner}.${key}`, comesFirst: key.startsWith("$") };
    });
    return this.#settle(claims, (name) => [name, `${name}Label`, camelCase(name)]);
  }

  #settle(claims: readonly Claim[], namesOf: (name: string) => string[]): string[] {
    const contested = new Set(claims.filter((claim) => isContested(claim, claims)));
    const chosen = new Map<Claim, string>();
    for (const claim of [...claims].sort((one, other) => Number(other.comesFirst) - Number(one.comesFirst))) {
      const isFree = !contested.has(claim) && namesOf(claim.name).every((name) => !this.#taken.has(name));
      const name = isFree ? claim.name : `${claim.name}_${markOf(claim.identity)}`;
      for (const used of namesOf(name)) this.#taken.add(used);
      chosen.set(claim, name);
    }
    return claims.map((claim) => chosen.get(claim) ?? claim.name);
  }
}

interface Claim {
  readonly name: string;
  readonly identity: string;
  /** Whether it has the name where others want it, too. */
  readonly comesFirst: boolean;
}

/** Names that differ in their capitals alone would be one constant in the eyes of a reader. */
function isContested(claim: Claim, claims: readonly Claim[]): boolean {
  const others = claims.filter((other) => other !== claim && other.name.toLowerCase() === claim.name.toLowerCase());
  return others.some((other) => !claim.comesFirst || other.comesFirst);
}

/** Four letters or digits that a text has almost to itself: FNV-1a. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0").slice(-4);
}

/** Digits, and letters that every compiler and runtime takes for such: Latin, Greek, Cyrillic, Kana, Han, Hangul. */
const word = /[0-9A-Za-zÀ-ÖØ-öø-ɏΑ-ΡΣ-ωЀ-ҁぁ-ゖァ-ヺ一-鿌가-힣]+/g;

/** `$lastFundingType` becomes `LastFundingType`, `my-object` becomes `MyObject`. */
export function pascalCase(text: string): string {
  const words = text.match(word) ?? [];
  const name = words.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join("");
  return /^[^0-9]/.test(name) ? name : `_${name}`;
}

export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
