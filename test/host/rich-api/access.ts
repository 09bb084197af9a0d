import { HostError, notEmulated } from './host-error';
import type { ServerObject } from './server-object';

/** Members of server objects as a version of Excel has them: what is newer, or not emulated, fails loudly. */
export class Access {
  /** `apiVersion` is the minor version of ExcelApi: 9 for ExcelApi 1.9. */
  constructor(private readonly apiVersion: number) {}

  readScalar(object: ServerObject, name: string): unknown {
    const scalar = this.demand(object, name, object.scalar(name));
    return scalar.get(object.target);
  }

  writeScalar(object: ServerObject, name: string, value: unknown): void {
    const scalar = this.demand(object, name, object.scalar(name));
    if (!scalar.set) throw new HostError('InvalidArgument', `${object.className}.${name} is read-only.`);
    scalar.set(object.target, value);
  }

  navigate(object: ServerObject, name: string): ServerObject | null {
    return this.demand(object, name, object.navigation(name)).get(object.target);
  }

  call(object: ServerObject, name: string, args: readonly unknown[]): unknown {
    return this.demand(object, `${name}()`, object.method(name)).call(object.target, args);
  }

  /** The properties that this version sends when the client asked for no particular ones. */
  allScalars(object: ServerObject): readonly string[] {
    return Object.entries(object.spec.scalars ?? {})
      .filter(([, { since = 1 }]) => since <= this.apiVersion)
      .map(([name]) => name);
  }

  private demand<M extends { readonly since?: number }>(object: ServerObject, name: string, member: M | undefined): M {
    if (!member) throw notEmulated(`${object.className}.${name}`);
    const { since = 1 } = member;
    if (since > this.apiVersion) {
      const needs = `${object.className}.${name} needs ExcelApi 1.${since}, this Excel has 1.${this.apiVersion}.`;
      throw new HostError('ApiNotFound', needs);
    }
    return member;
  }
}
