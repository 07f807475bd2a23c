import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TICKETS } from './tickets/index.ts';
import { AGENT } from './tickets/ticket.ts';

/** A message that was sent in the practice helpdesk: exactly what a real one would have mailed. */
export interface SentMessage {
  helpdesk: 'zendesk' | 'freshdesk';
  ticket: number;
  kind: 'reply' | 'note' | 'forward';
  /** What the editor handed over on sending. */
  html: string;
}

export interface Playground {
  origin: string;
  /** Addresses of the two helpdesks' ticket pages. */
  zendesk(ticket: number): string;
  freshdesk(ticket: number): string;
  /** Oldest first. */
  sent: SentMessage[];
  /** The next send is answered with an error, as when the helpdesk is down. */
  failNextSend(): void;
  close(): Promise<void>;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CKEDITOR = fileURLToPath(new URL('../../node_modules/ckeditor5/dist/browser/', import.meta.url));
const MIME: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
};

/** Which file stands at an address; pages of one helpdesk share one document, as in the real ones. */
function fileAt(path: string): string | undefined {
  if (path === '/') return join(HERE, 'index.html');
  if (/^\/agent(\/|$)/.test(path)) return join(HERE, 'zendesk/index.html');
  if (/^\/a\/tickets\/\d+$/.test(path)) return join(HERE, 'freshdesk/index.html');
  if (path.startsWith('/vendor/')) return join(CKEDITOR, normalize(path.slice('/vendor/'.length)));
  if (/^\/(client|zendesk|freshdesk)\//.test(path)) return join(HERE, normalize(path));
  return undefined;
}

function sendFile(response: ServerResponse, file: string): void {
  const type = MIME[extname(file)] ?? 'application/octet-stream';
  const content = readFileSync(file);
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  // The pages' own code is TypeScript like everything else; types are taken off on the way out.
  response.end(file.endsWith('.ts') ? stripTypeScriptTypes(content.toString('utf8')) : content);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Starts the practice helpdesk on loopback: a page that stands as Zendesk's agent workspace does and one that stands as
 * Freshdesk's ticket page does. Port 0 takes any free one.
 */
export async function startPlayground(port = 0): Promise<Playground> {
  const sent: SentMessage[] = [];
  let failing = false;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const json = (value: unknown, status = 200) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
      response.end(JSON.stringify(value));
    };
    if (pathname === '/practice/tickets') return json({ agent: AGENT, tickets: TICKETS });
    if (pathname === '/practice/sent' && request.method === 'GET') return json(sent);
    if (pathname === '/practice/sent' && request.method === 'POST') {
      const message = JSON.parse(await bodyOf(request)) as SentMessage;
      if (failing) {
        failing = false;
        return json({ error: 'The message could not be sent.' }, 503);
      }
      sent.push(message);
      return json({ ok: true });
    }
    const file = fileAt(pathname);
    if (!file) return json({ error: 'No such page.' }, 404);
    sendFile(response, file);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: NodeJS.ErrnoException) => {
      response.writeHead(error.code === 'ENOENT' ? 404 : 500, { 'content-type': 'text/plain' });
      response.end(String(error.message));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    zendesk: (ticket) => `${origin}/agent/tickets/${ticket}`,
    freshdesk: (ticket) => `${origin}/a/tickets/${ticket}`,
    sent,
    failNextSend() {
      failing = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '8090' } } });
  const playground = await startPlayground(Number(values.port));
  console.log(`Practice helpdesk: ${playground.zendesk(TICKETS[0]?.id ?? 0)}`);
}
