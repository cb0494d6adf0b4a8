import { BatchRun, type BatchWorld } from "./batchRun";
import { RequestFlag, type BatchRequest, type BatchResponse } from "./wire";
import { onlyReleases, usesWorkbook } from "./workbookUse";

export interface RichApiOptions extends BatchWorld {
  /** Runs a stretch of a batch; one that writes is one step to undo. */
  act<T>(work: () => T, writes: boolean): T;
  /** Resolves once formulas have their results. */
  settle(): Promise<void>;
}

/** Runs batches one after the other, as Excel does; batches of the runtime's own services pass by. */
export class RichApi {
  #queue: Promise<unknown> = Promise.resolve();
  /** Batches that an add-in waited for: letting go of tracked objects doesn't count. */
  roundTrips = 0;

  constructor(private readonly options: RichApiOptions) {}

  async process(request: BatchRequest, flags: number): Promise<BatchResponse> {
    if (!usesWorkbook(request)) return this.#run(request, flags);
    if (!onlyReleases(request)) this.roundTrips++;
    const answer = this.#queue.then(() => this.#run(request, flags));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  /** Resolves when no batch is under way. */
  async idle(): Promise<void> {
    await this.#queue;
  }

  async #run(request: BatchRequest, flags: number): Promise<BatchResponse> {
    const run = new BatchRun(request, this.options);
    const writes = (flags & RequestFlag.write) !== 0;
    while (!this.options.act(() => run.advance(), writes)) await this.options.settle();
    return run.response;
  }
}
