import { Access } from './access';
import { Batch } from './batch';
import { HostError } from './host-error';
import type { WireAction, WireError, WireRequest, WireResponse, WireResult } from './protocol';
import { ActionType, toMemberName } from './protocol';
import { ReferenceTable } from './references';
import type { ServerObject } from './server-object';

/** The half of the rich API that runs in Excel: answers requests from the objects under a root. */
export class RichApiServer {
  readonly references = new ReferenceTable();
  private readonly access: Access;

  constructor(
    private readonly root: ServerObject,
    private readonly services: ReadonlyMap<string, ServerObject>,
    apiVersion: number,
  ) {
    this.access = new Access(apiVersion);
  }

  /** Runs a request up to its end or its first failing action; what ran before it stays done. */
  process(request: WireRequest): WireResponse {
    const { root, services, access, references } = this;
    const batch = new Batch(request, { root, services, access, references });
    const results: WireResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: batch.run(action) });
      } catch (error) {
        return { Results: results, Error: wireErrorOf(error, request, action, index) };
      }
    }
    return { Results: results };
  }
}

function wireErrorOf(error: unknown, request: WireRequest, action: WireAction, index: number): WireError {
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  const isKnown = error instanceof HostError;
  return {
    Code: isKnown ? error.code : 'GeneralException',
    Message: isKnown
      ? error.message
      : `The emulated Excel broke: ${String(error instanceof Error ? error.stack : error)}`,
    HttpStatusCode: isKnown ? 400 : 500,
    Location: toMemberName(action.Name ?? path?.Name ?? ''),
    ActionIndex: index,
  };
}

/** The members that a request names, whether as actions or as object paths. */
export function namesIn(request: WireRequest): readonly string[] {
  const paths = Object.values(request.ObjectPaths).map(({ Name }) => Name);
  const actions = request.Actions.map(({ Name }) => Name);
  return [...paths, ...actions]
    .filter((name) => name !== undefined && name !== '')
    .map((name) => toMemberName(name ?? ''));
}

/** Whether a request does nothing but give back objects that the client kept. */
export function isRelease({ Actions }: WireRequest): boolean {
  const isGivingBack = ({ Name = '' }: WireAction) => toMemberName(Name) === '_removeReference';
  return (
    Actions.some(isGivingBack) && Actions.every((one) => isGivingBack(one) || one.ActionType === ActionType.instantiate)
  );
}
