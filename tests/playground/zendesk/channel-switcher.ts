import { element } from '../client/element.ts';

const LABELS: Record<string, string> = {
  web: 'Public reply',
  native_messaging: 'Messaging',
  internal: 'Internal note',
};

export interface ChannelSwitcher {
  button: HTMLElement;
  channel(): string;
  /** Tells the channel once everything is mounted. */
  announce(): void;
}

/** Public reply or internal note: one button whose `data-channel` says which, and a menu. The text stays when it changes. */
export function channelSwitcher(first: string, onChange: (channel: string) => void): ChannelSwitcher {
  const button = element('button', {
    'data-test-id': 'omnichannel-channel-switcher-button',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
  });
  const menu = element('div', { role: 'menu', class: 'menu', hidden: true });
  const place = element('div', { class: 'switcher' }, button, menu);

  function open(shown: boolean): void {
    menu.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
  }
  function choose(channel: string): void {
    button.dataset.channel = channel;
    button.setAttribute('aria-label', LABELS[channel] ?? channel);
    button.replaceChildren(LABELS[channel] ?? channel, element('span', { 'aria-hidden': true }, ' ▾'));
    open(false);
    onChange(channel);
  }
  for (const channel of [first, 'internal']) {
    const item = element(
      'div',
      { role: 'menuitem', tabindex: 0, 'data-test-id': `omnichannel-channel-switcher-menuitem-${channel}` },
      LABELS[channel] ?? channel,
    );
    item.addEventListener('click', () => choose(channel));
    item.addEventListener('keydown', (event) => event.key === 'Enter' && choose(channel));
    menu.append(item);
  }
  button.addEventListener('click', () => open(menu.hidden !== false));
  button.dataset.channel = first;
  return { button: place, channel: () => button.dataset.channel ?? first, announce: () => choose(first) };
}
