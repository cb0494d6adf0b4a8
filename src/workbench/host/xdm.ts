/** Excel on the web's channel to an add-in's frame: JSON texts by postMessage, requests and responses, events raised. */

export interface FrameTarget {
  postMessage(text: string, targetOrigin: string): void;
}
/** A request of the frame. */
export interface FrameRequest {
  readonly name: string;
  readonly data: unknown;
}
const HANDLING_FAILED = -2;
const LISTEN_POLL_MS = 20;
const LISTEN_PATIENCE_MS = 30_000;

interface WireMessage {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _data?: unknown;
}
const ActionKind = { invoke: 0, registerEvent: 1 } as const;
const ResponseKind = { call: 0, event: 1 } as const;

export interface ChannelOptions {
  readonly hostOrigin: string;
  readonly addinOrigin: string;
  /** Answers an invocation; throwing tells the frame that handling failed. */
  readonly invoke: (request: FrameRequest) => Promise<unknown>;
  /** Runs before anything is sent to the frame: a wait, to play a slow connection. */
  readonly latency: () => Promise<void>;
}

/** One conversation with one loaded frame. */
export class FrameChannel {
  readonly conversationId = `conversation-${crypto.randomUUID()}`;
  readonly #listening = new Map<string, WireMessage>();
  #target: FrameTarget | undefined;

  constructor(private readonly options: ChannelOptions) {}

  attach(target: FrameTarget): void {
    this.#target = target;
  }

  /** Takes a message of the page's `message` event; those of other conversations or origins are not for us. */
  receive(data: unknown, origin: string): void {
    if (origin !== this.options.addinOrigin || typeof data !== "string") return;
    const message = parse(data);
    if (!message || message._conversationId !== this.conversationId || message._messageType !== 0) return;
    if (message._actionType === ActionKind.invoke) void this.#answer(message);
    else {
      if (message._actionType === ActionKind.registerEvent) this.#listening.set(message._actionName, message);
      else this.#listening.delete(message._actionName);
      void this.#send(message, ResponseKind.call, { Error: 0 });
    }
  }

  /** Resolves once the frame listens to this event, or after 30 seconds: an add-in that has just loaded takes a moment. */
  async listening(eventName: string): Promise<void> {
    const start = Date.now();
    while (!this.#listening.has(eventName) && Date.now() - start < LISTEN_PATIENCE_MS)
      await new Promise((resolve) => setTimeout(resolve, LISTEN_POLL_MS));
  }

  /** @returns false when the frame doesn't listen to this event */
  raise(eventName: string, data: unknown): boolean {
    const registration = this.#listening.get(eventName);
    if (registration) void this.#send(registration, ResponseKind.event, data);
    return registration !== undefined;
  }

  async #answer(message: WireMessage): Promise<void> {
    let data: unknown = null;
    let errorCode = 0;
    try {
      data = await this.options.invoke({ name: message._actionName, data: message._data });
    } catch {
      errorCode = HANDLING_FAILED;
    }
    await this.#send(message, ResponseKind.call, data, errorCode);
  }

  async #send(to: WireMessage, kind: number, data: unknown, errorCode = 0): Promise<void> {
    await this.options.latency();
    const { hostOrigin, addinOrigin } = this.options;
    const text = JSON.stringify({
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: this.conversationId,
      _correlationId: to._correlationId,
      _origin: hostOrigin,
      _data: data,
      _errorCode: errorCode,
      _responseType: kind,
      _serializerVersion: 1,
    });
    this.#target?.postMessage(text, addinOrigin);
  }
}

function parse(text: string): WireMessage | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" && "_conversationId" in value ? (value as WireMessage) : undefined;
  } catch {
    return undefined;
  }
}
