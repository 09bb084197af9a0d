import type { Access } from './access';
import { HostError, notEmulated } from './host-error';
import type { WireAction, WireArguments, WireRequest } from './protocol';
import { ActionType, PathType, toMemberName } from './protocol';
import { answerIdentity, answerQuery } from './query';
import type { ReferenceTable } from './references';
import { ServerObject } from './server-object';

/** What a batch needs of the server that runs it. */
export interface BatchSurroundings {
  readonly root: ServerObject;
  /** Objects that the client creates by name. */
  readonly services: ReadonlyMap<string, ServerObject>;
  readonly access: Access;
  readonly references: ReferenceTable;
}

/** One request: resolves each object path once, and runs the actions in order. */
export class Batch {
  private readonly resolved = new Map<number, ServerObject | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly surroundings: BatchSurroundings,
  ) {}

  /** Runs one action and gives its value. */
  run(action: WireAction): unknown {
    const { access } = this.surroundings;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return answerIdentity(this.resolve(action.ObjectPathId));
      case ActionType.query:
      case ActionType.queryAsJson:
        return answerQuery(access, this.resolve(action.ObjectPathId), action.QueryInfo ?? {});
      case ActionType.method:
        return this.invoke(action);
      case ActionType.setProperty:
        access.writeScalar(
          this.demand(action.ObjectPathId),
          memberOf(action),
          this.argumentsOf(action.ArgumentInfo)[0],
        );
        return null;
      case ActionType.update:
        this.update(this.demand(action.ObjectPathId), action.ObjectState ?? {});
        return null;
      case ActionType.trace:
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw notEmulated(`action of type ${action.ActionType}`);
    }
  }

  private invoke(action: WireAction): unknown {
    const { access, references } = this.surroundings;
    const object = this.resolve(action.ObjectPathId);
    if (!object) return null;
    const name = memberOf(action);
    const args = this.argumentsOf(action.ArgumentInfo);
    if (name === '_keepReference') return references.keep(object);
    if (name === '_removeReference') return references.release(String(args[0]));
    return access.call(object, name, args) ?? null;
  }

  private update(object: ServerObject, state: Readonly<Record<string, unknown>>): void {
    const { access } = this.surroundings;
    for (const [wireName, value] of Object.entries(state)) {
      const name = toMemberName(wireName);
      const below = object.navigation(name) ? access.navigate(object, name) : null;
      if (below) this.update(below, value as Readonly<Record<string, unknown>>);
      else access.writeScalar(object, name, value);
    }
  }

  private demand(pathId: number): ServerObject {
    const object = this.resolve(pathId);
    if (!object) throw new HostError('InvalidArgument', 'A property of a null object was set.');
    return object;
  }

  private resolve(pathId: number): ServerObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const found = this.find(pathId);
    this.resolved.set(pathId, found);
    return found;
  }

  private find(pathId: number): ServerObject | null {
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new HostError('InvalidReference', `There is no object path ${pathId}.`);
    const { root, access, references } = this.surroundings;
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : root;
    if (!parent) return null;
    const name = toMemberName(path.Name ?? '');
    switch (path.ObjectPathType) {
      case PathType.root:
        return root;
      case PathType.newObject:
        return this.service(path.Name ?? '');
      case PathType.nullObject:
        return null;
      case PathType.property:
        return access.navigate(parent, name);
      case PathType.method:
        return objectFrom(access.call(parent, name, this.argumentsOf(path.ArgumentInfo)), parent, name);
      case PathType.indexer:
        return objectFrom(access.call(parent, 'getItem', this.argumentsOf(path.ArgumentInfo)), parent, 'getItem');
      case PathType.reference:
        return references.get(path.Name ?? '');
      default:
        throw notEmulated(`object path of type ${path.ObjectPathType} (${path.Name ?? 'nameless'})`);
    }
  }

  private service(name: string): ServerObject {
    const service = this.surroundings.services.get(name);
    if (!service) throw notEmulated(`service ${name}`);
    return service;
  }

  /** The arguments of a call, objects in place of their path ids, without the omitted ones at the end. */
  private argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const args = (info?.Arguments ?? []).map((value, index) => {
      const pathId = ids[index];
      return pathId ? this.resolve(pathId) : value;
    });
    while (args.length > 0 && args.at(-1) == null) args.pop();
    return args;
  }
}

function memberOf(action: WireAction): string {
  return toMemberName(action.Name ?? '');
}

function objectFrom(value: unknown, parent: ServerObject, name: string): ServerObject | null {
  if (value === null || value instanceof ServerObject) return value;
  throw new HostError('GeneralException', `${parent.className}.${name}() gives back no object.`);
}
