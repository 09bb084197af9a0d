import { HostError } from './host-error';
import type { ServerObject } from './server-object';

/** Objects that the client keeps over more than one sync. */
export class ReferenceTable {
  private readonly objects = new Map<string, ServerObject>();
  private count = 0;

  get size(): number {
    return this.objects.size;
  }

  keep(object: ServerObject): null {
    if (!object.reference) {
      this.count += 1;
      object.reference = `{reference-${this.count}}`;
      this.objects.set(object.reference, object);
    }
    return null;
  }

  release(reference: string): null {
    const object = this.objects.get(reference);
    if (object) object.reference = null;
    this.objects.delete(reference);
    return null;
  }

  get(reference: string): ServerObject {
    const object = this.objects.get(reference);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }
}
