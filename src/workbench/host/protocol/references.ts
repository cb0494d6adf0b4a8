import type { HostObject } from "./hostObject";

/** Objects the add-in tracks: they keep their identity from one batch to the next. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  keep(object: HostObject): void {
    if (this.idOf(object) !== undefined) return;
    const id = `ref${this.#next++}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }
  release(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }
  releaseAll(): void {
    for (const id of [...this.#objects.keys()]) this.release(id);
  }
  find(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }
  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }
  all(): IterableIterator<HostObject> {
    return this.#objects.values();
  }
}
