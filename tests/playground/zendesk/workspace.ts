import { element, initials } from '../client/element.ts';
import { loadPracticeData } from '../client/practice-data.ts';
import type { PracticeTicket } from '../tickets/ticket.ts';
import { mountPane, type Pane } from './pane.ts';

/**
 * Stands as Zendesk's agent workspace does, as far as scripts in public code rely on it: every open ticket stays mounted
 * under `main#main_panes` and is only hidden by style, the address tells which one is active, header tabs carry the
 * tickets' ids, and nothing ever loads a new document.
 */
const { agent, tickets } = await loadPracticeData();
const panes = new Map<number, Pane>();
const tabs = new Map<number, HTMLElement>();

const main = element('main', { id: 'main_panes' });
const tabList = element('div', { role: 'tablist', class: 'tabs', 'aria-label': 'Open tickets' });

document.body.append(
  element(
    'nav',
    { class: 'rail', 'aria-label': 'Products' },
    element('span', { class: 'logo', 'aria-hidden': true }, 'N'),
    ...['⌂', '☰', '☺', '▤'].map((sign) => element('span', { class: 'rail-item', 'aria-hidden': true }, sign)),
  ),
  element(
    'header',
    { class: 'top', 'data-test-id': 'header-toolbar' },
    tabList,
    element(
      'button',
      { class: 'profile', 'data-test-id': 'toolbar-profile-menu-button', 'aria-label': agent.name },
      initials(agent.name),
    ),
  ),
  main,
);

function headerTab(ticket: PracticeTicket): HTMLElement {
  const tab = element(
    'div',
    {
      role: 'tab',
      tabindex: 0,
      'data-test-id': 'header-tab',
      'data-entity-type': 'TICKET_ENTITY_TYPE',
      'data-entity-id': ticket.id,
    },
    element('span', { class: `dot ${ticket.channel}`, 'aria-hidden': true }),
    element(
      'span',
      { class: 'tab-text' },
      element('span', { 'data-test-id': 'header-tab-title' }, ticket.subject),
      element('span', { class: 'tab-id' }, `#${ticket.id}`),
    ),
  );
  const open = () => go(ticket.id);
  tab.addEventListener('click', open);
  tab.addEventListener('keydown', (event) => event.key === 'Enter' && open());
  return tab;
}

/** Single-page navigation: a new address, another pane shown, the same document. */
function go(id: number): void {
  history.pushState(null, '', `/agent/tickets/${id}`);
  show();
}

function show(): void {
  const id = Number(location.pathname.match(/^\/agent\/tickets\/(\d+)/)?.[1]);
  for (const [ticket, pane] of panes) {
    pane.setActive(ticket === id);
    tabs.get(ticket)?.setAttribute('data-entity-is-selected', String(ticket === id));
    tabs.get(ticket)?.setAttribute('aria-selected', String(ticket === id));
  }
  const ticket = tickets.find((one) => one.id === id);
  document.title = ticket ? `${ticket.subject} – Practice helpdesk` : 'Practice helpdesk';
}

for (const ticket of tickets) {
  const tab = headerTab(ticket);
  tabs.set(ticket.id, tab);
  tabList.append(tab);
  panes.set(ticket.id, await mountPane(ticket, agent.name, main));
}
window.addEventListener('popstate', show);
if (!/^\/agent\/tickets\/\d+/.test(location.pathname) && tickets[0]) {
  history.replaceState(null, '', `/agent/tickets/${tickets[0].id}`);
}
show();
document.documentElement.dataset.ready = 'true';
