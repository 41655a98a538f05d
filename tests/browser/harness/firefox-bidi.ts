import type { Browser, Page } from 'puppeteer-core';

/** A value as WebDriver BiDi sends it. */
interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** WebDriver BiDi itself, for the few things that puppeteer has no words for. */
export class Bidi {
  readonly #connection: Connection;
  #window: string | undefined;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  async send<T>(method: string, params: object): Promise<T> {
    return (await this.#connection.send(method, params)).result as T;
  }

  /** Calls a function in a page or popup; plain data goes in and comes out as JSON. */
  async call<T>(context: string, declaration: string, args: object[]): Promise<T | undefined> {
    const answer = await this.send<{
      result?: RemoteValue;
      exceptionDetails?: { text: string };
    }>('script.callFunction', {
      functionDeclaration: declaration,
      target: { context },
      arguments: args,
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return typeof answer.result?.value === 'string' ? (JSON.parse(answer.result.value) as T) : undefined;
  }

  /** Calls a function with plain data, which goes in as JSON too. */
  async callWith<A, T>(context: string, work: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    return (await this.call<T>(
      context,
      `async (argument) => JSON.stringify(await (${work.toString()})(JSON.parse(argument)))`,
      [{ type: 'string', value: JSON.stringify(argument ?? null) }],
    )) as T;
  }

  /** Runs a script in the browser's own window. */
  async runInWindow<T>(script: string): Promise<T> {
    this.#window ??= (
      await this.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
        'moz:scope': 'chrome',
      })
    ).contexts[0]?.context;
    return (await this.call<T>(
      this.#window ?? '',
      `async () => JSON.stringify(await (${script})())`,
      [],
    )) as T;
  }
}

/** The id by which BiDi knows a page. */
export const contextOf = (page: Page): string =>
  (page.mainFrame() as unknown as Record<'_id', string>)['_id'];
