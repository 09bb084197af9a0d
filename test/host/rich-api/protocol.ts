/**
 * What office.js and Excel say to each other: one request per `context.sync()`, a list of actions on objects that are
 * named by paths. Names are in PascalCase on the wire. Learnt from office.js 1.1.110 itself.
 */

/** The flag of a request that, during a cell edit, is answered after it and not refused. */
export const waitsForEdit = 64;

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** For each argument that is an object: the id of its path; 0 or null for the others. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface WireResponse {
  readonly Results: readonly WireResult[];
  readonly Error?: WireError;
}

/** An event as the host sends it: the message is JSON once more. */
export interface WireEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  update: 9,
} as const;

export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** `GetUsedRange` → `getUsedRange`, `_KeepReference` → `_keepReference`. */
export function toMemberName(wireName: string): string {
  const start = wireName.startsWith('_') ? 1 : 0;
  return wireName.slice(0, start) + wireName.charAt(start).toLowerCase() + wireName.slice(start + 1);
}

/** `usedRange` → `UsedRange`; names with an underscore keep it. */
export function toWireName(memberName: string): string {
  return memberName.startsWith('_') ? memberName : memberName.charAt(0).toUpperCase() + memberName.slice(1);
}
