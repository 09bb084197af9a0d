/** A property that travels as a value. `since`: the minor version of ExcelApi that brought it, 1 if absent. */
export interface Scalar<T> {
  readonly since?: number;
  get(target: T): unknown;
  set?(target: T, value: unknown): void;
}

/** A property that is an object of its own; `null` where Excel has a null object. */
export interface Navigation<T> {
  readonly since?: number;
  get(target: T): ServerObject | null;
}

/** A method: gives back another object, or a value. */
export interface Method<T> {
  readonly since?: number;
  call(target: T, args: readonly unknown[]): unknown;
}

/** What a class of Excel's object model can do here. What is not in it does not exist. */
export interface ClassSpec<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The elements, where the class is a collection. */
  items?(target: T): readonly ServerObject[];
  /** Sent with every answer, so that the client can address an element of a collection again. */
  id?(target: T): string;
}

/** An object on Excel's side of the wire: the thing itself, and what can be asked of it. */
export class ServerObject {
  /** Set while the client keeps the object over more than one sync. */
  reference: string | null = null;

  private constructor(
    readonly spec: ClassSpec<unknown>,
    readonly target: unknown,
  ) {}

  static of<T>(spec: ClassSpec<T>, target: T): ServerObject {
    return new ServerObject(spec, target);
  }

  get className(): string {
    return this.spec.name;
  }

  get id(): string | undefined {
    return this.spec.id?.(this.target);
  }

  items(): readonly ServerObject[] | null {
    return this.spec.items?.(this.target) ?? null;
  }

  scalar(name: string): Scalar<unknown> | undefined {
    return ownValue(this.spec.scalars, name);
  }

  navigation(name: string): Navigation<unknown> | undefined {
    return ownValue(this.spec.navigations, name);
  }

  method(name: string): Method<unknown> | undefined {
    return ownValue(this.spec.methods, name);
  }
}

function ownValue<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
