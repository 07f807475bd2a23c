import { describe, expect, it } from 'vitest';
import { hostsOf, manifest } from '../../scripts/wxt-manifest.ts';

describe.each(['chrome', 'edge', 'firefox'])('the manifest for %s', (browser) => {
  const { permissions, host_permissions, web_accessible_resources, content_security_policy } = manifest(browser, false);

  it('asks for the helpdesks, storage and the side panel, and for nothing else', () => {
    const asked = [...(permissions ?? [])].sort();
    expect(asked).toEqual(
      ['sidePanel', 'storage', 'unlimitedStorage'].filter((one) => permissions?.includes(one as never)),
    );
    expect(asked.includes('sidePanel' as never)).toBe(browser !== 'firefox');
    expect(host_permissions).toEqual(['https://*.zendesk.com/*', 'https://*.freshdesk.com/*']);
    expect(hostsOf(false)).toEqual(host_permissions);
  });

  it('opens to the helpdesks’ pages what the loader fetches, and to no other page anything', () => {
    expect(web_accessible_resources).toHaveLength(1);
    expect(web_accessible_resources?.[0]).toMatchObject({
      resources: ['assistant.js', 'languages/*.json'],
      matches: host_permissions,
    });
  });

  it('lets no page of ours reach, post to or run anything beyond the package', () => {
    const { extension_pages: policy = '' } = content_security_policy as { extension_pages?: string };
    for (const directive of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "form-action 'none'"]) {
      expect(policy.split('; ')).toContain(directive);
    }
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });
});
