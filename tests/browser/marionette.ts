import { connect, type Socket } from 'node:net';

/** A page element as Marionette passes it about. */
export type ElementReference = Record<string, string>;

/**
 * A client for Firefox's Marionette protocol: frames are LENGTH:JSON, a command is [0, id, name, parameters], an answer
 * [1, id, error, result]. The other drivers for Firefox refuse the extension's own pages and its sidebar.
 */
export class Marionette {
  private readonly socket: Socket;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  private received = Buffer.alloc(0);
  private next = 0;
  private greeted: () => void = () => {};

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('close', () => this.giveUp('Firefox has closed the connection.'));
    socket.on('error', (error) => this.giveUp(error.message));
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    const marionette = new Marionette(socket);
    const greeting = new Promise<void>((resolve) => {
      marionette.greeted = resolve;
    });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    await greeting;
    await marionette.send('WebDriver:NewSession', { capabilities: {} });
    return marionette;
  }

  private giveUp(why: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(why));
    this.waiting.clear();
  }

  private take(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const colon = this.received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.received.subarray(0, colon));
      if (this.received.length < end) return;
      const message = JSON.parse(this.received.subarray(colon + 1, end).toString('utf8'));
      this.received = this.received.subarray(end);
      if (Array.isArray(message)) this.answer(message as [1, number, { message: string } | null, unknown]);
      else this.greeted();
    }
  }

  private answer([, id, error, result]: [1, number, { message: string } | null, unknown]): void {
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  }

  send<T = { value: unknown }>(name: string, parameters: object = {}): Promise<T> {
    this.next += 1;
    const id = this.next;
    const json = JSON.stringify([0, id, name, parameters]);
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.socket.write(`${Buffer.byteLength(json)}:${json}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }
}
