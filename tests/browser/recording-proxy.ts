import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordedRequest {
  method: string;
  /** The address asked for; only host and port where the browser asked for a tunnel. */
  url: string;
  body: string;
  /** Whether it was let through: only loopback is. */
  passed: boolean;
}

export interface RecordingProxy {
  server: string;
  requests: RecordedRequest[];
  /** Requests that wanted to leave this machine. */
  leaving(): RecordedRequest[];
  close(): Promise<void>;
}

/**
 * Chromium itself fetches its spelling dictionary from here as soon as somebody types, extension or not; no switch turns
 * that off. That the extension can reach no host at all is tried apart from this.
 */
const DICTIONARY_HOST = 'redirector.gvt1.com:443';

const isLoopback = (host: string) => /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);

/**
 * A proxy that the whole browser goes through, loopback and the extension's worker included. It writes down every request
 * and lets nothing leave this machine.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = [];

  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', `http://${incoming.headers.host}`);
    const record: RecordedRequest = {
      method: incoming.method ?? '',
      url: url.href,
      body: '',
      passed: isLoopback(url.host),
    };
    requests.push(record);
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      record.body = body.toString('utf8');
      if (!record.passed) {
        outgoing.writeHead(502).end();
        return;
      }
      const onward = forward(
        url,
        { method: incoming.method, headers: { ...incoming.headers, host: url.host } },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        },
      );
      onward.on('error', () => outgoing.writeHead(502).end());
      onward.end(body);
    });
  });
  server.on('connect', (incoming, socket) => {
    requests.push({ method: 'CONNECT', url: incoming.url ?? '', body: '', passed: false });
    socket.on('error', () => {}); // The browser may have hung up already; the request is written down all the same.
    socket.end('HTTP/1.1 502 Not from here\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    leaving: () => requests.filter(({ passed, url }) => !passed && url !== DICTIONARY_HOST),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
