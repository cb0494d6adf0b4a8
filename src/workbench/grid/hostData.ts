import { CommandType } from "@univerjs/core";
import type { IMutation } from "@univerjs/core";
import type { Engine } from "./engine";

interface HostDataParams {
  readonly unitId: string;
  readonly key: string;
  readonly value: unknown;
}
const mutationId = "workbench.mutation.set-host-data";

/** What Univer has no place for (charts, page setup, protection), kept beside the workbook and undone with it. */
export class HostData {
  private readonly entries = new Map<string, unknown>();
  onChange: (key: string) => void = () => undefined;

  constructor(private readonly engine: Engine) {
    const mutation: IMutation<HostDataParams> = {
      id: mutationId,
      type: CommandType.MUTATION,
      handler: (_accessor, { key, value }) => {
        if (value === undefined) this.entries.delete(key);
        else this.entries.set(key, value);
        this.onChange(key);
        return true;
      },
    };
    engine.commands.registerCommand(mutation);
  }

  get<T>(key: string): T | undefined {
    return this.entries.get(key) as T | undefined;
  }
  set(key: string, value: unknown): void {
    const { unitId } = this.engine;
    this.engine.commit({
      redos: [{ id: mutationId, params: { unitId, key, value } }],
      undos: [{ id: mutationId, params: { unitId, key, value: this.entries.get(key) } }],
    });
  }
  /** Sets without an undo step, for a workbook that is being opened. */
  put(key: string, value: unknown): void {
    if (value !== undefined) this.entries.set(key, value);
  }
  /** Sets without an undo step, telling of it: a consequence that undo brings about by itself. */
  replace(key: string, value: unknown): void {
    if (value === undefined) this.entries.delete(key);
    else this.entries.set(key, value);
    this.onChange(key);
  }
  keys(prefix: string): readonly string[] {
    return [...this.entries.keys()].filter((key) => key.startsWith(prefix));
  }
  clear(): void {
    this.entries.clear();
  }
}
