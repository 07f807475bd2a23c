import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('rt.sh', import.meta.url));
export const RT = `http://127.0.0.1:${process.env.RT_PORT ?? 8091}`;
/** One agent with the rich editor in English, one with the plain editor in Italian. */
export const AGENTS = { rich: 'agent', plain: 'agentplain' } as const;
export const PASSWORD = 'agentpass123';

export const rtIsInstalled = (): boolean => existsSync('/usr/share/request-tracker5') && process.getuid?.() === 0;

/** Puts RT back to its three tickets as they were seeded, and starts it. */
export function resetRt(): void {
  const { status, stderr, stdout } = spawnSync('sh', [SCRIPT, 'reset'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`rt.sh reset failed: ${stdout}${stderr}`);
}

async function ask<T>(path: string): Promise<T> {
  const login = Buffer.from(`${AGENTS.rich}:${PASSWORD}`).toString('base64');
  const response = await fetch(`${RT}/REST/2.0/${path}`, { headers: { authorization: `Basic ${login}` } });
  if (!response.ok) throw new Error(`RT answered ${response.status} to ${path}.`);
  return (await response.json()) as T;
}

/** What RT itself keeps of the last correspondence on a ticket: its parts as they would be mailed. */
export async function lastStored(ticket: number): Promise<{ type: string; content: string }[]> {
  const history = await ask<{ items: { id: string }[] }>(`ticket/${ticket}/history?per_page=100`);
  for (const { id } of history.items.reverse()) {
    const transaction = await ask<{ Type: string }>(`transaction/${id}`);
    if (transaction.Type !== 'Correspond' && transaction.Type !== 'Comment') continue;
    const { items } = await ask<{ items: { id: string }[] }>(`transaction/${id}/attachments`);
    const parts = await Promise.all(
      items.map((item) => ask<{ ContentType: string; Content: string | null }>(`attachment/${item.id}`)),
    );
    return parts
      .filter(({ ContentType, Content }) => Content && /^text\//.test(ContentType))
      .map(({ ContentType, Content }) => ({
        type: ContentType,
        content: Buffer.from(Content ?? '', 'base64')
          .toString('utf8')
          .replaceAll('\r\n', '\n'),
      }));
  }
  return [];
}
