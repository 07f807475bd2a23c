import { element, initials } from '../client/element.ts';
import type { PracticeTicket } from '../tickets/ticket.ts';
import { mountComposer } from './composer.ts';
import { conversationLog } from './conversation-log.ts';

export interface Pane {
  setActive(active: boolean): void;
}

const field = (label: string, ...value: (Node | string)[]) =>
  element('div', { class: 'field' }, element('span', { class: 'label' }, label), ...value);
const box = (text: string, testId?: string) =>
  element(
    'span',
    { class: 'box', 'data-test-id': testId },
    element('span', { 'data-garden-id': 'typography.ellipsis' }, text),
  );

function ticketFields(ticket: PracticeTicket, agent: string): HTMLElement {
  return element(
    'section',
    { class: 'ticket-fields', 'aria-label': 'Ticket fields' },
    field(
      'Requester',
      element(
        'div',
        { class: 'box', 'data-test-id': 'ticket-system-field-requester-select' },
        element('span', { class: 'avatar small', 'aria-hidden': true }, initials(ticket.requester.name)),
        element('span', { 'data-garden-id': 'typography.ellipsis' }, ticket.requester.name),
      ),
    ),
    field('Assignee', box(`Support/${agent}`, 'assignee-field-selected-agent-tag')),
    field('Followers', box('–')),
    field(
      'Tags',
      element(
        'div',
        { class: 'tags' },
        ...ticket.tags.map((tag) => element('span', { 'data-test-id': 'ticket-system-field-tags-item-selected' }, tag)),
      ),
    ),
    field('Type', box('Problem')),
    field('Priority', box(ticket.priority)),
    field('Contact', box(ticket.requester.phone ?? ticket.requester.email)),
  );
}

/** Mounts a ticket under `main`; it stays mounted whether it is shown or not. */
export async function mountPane(ticket: PracticeTicket, agent: string, main: HTMLElement): Promise<Pane> {
  const log = conversationLog(ticket);
  const composerPlace = element('div', { class: 'composer-place' });
  const footer = element('footer', { class: 'pane-footer' });
  const layout = element(
    'div',
    { 'data-test-id': `ticket-${ticket.id}-standard-layout`, class: 'layout' },
    element(
      'div',
      { class: 'breadcrumb', role: 'navigation', 'aria-label': 'Ticket' },
      ticket.requester.organisation
        ? element('span', { 'data-test-id': 'tabs-nav-item-organizations' }, ticket.requester.organisation)
        : null,
      element('span', { 'data-test-id': 'tabs-nav-item-users' }, ticket.requester.name),
      element('span', { class: 'status' }, ticket.status),
      element('span', { class: 'here' }, `Ticket #${ticket.id}`),
    ),
    ticketFields(ticket, agent),
    element(
      'div',
      { 'data-side-conversations-anchor-id': ticket.id, class: 'anchor' },
      element(
        'div',
        { class: 'conversation-polaris', 'data-ticket-id': ticket.id },
        element(
          'div',
          { class: 'conversation-header' },
          element('input', { 'data-test-id': 'omni-header-subject', value: ticket.subject, 'aria-label': 'Subject' }),
          element(
            'span',
            { 'data-test-id': 'omni-header-via-label' },
            ticket.channel === 'chat' ? 'Via messaging' : 'Via email',
          ),
        ),
        log.container,
        composerPlace,
      ),
    ),
    footer,
  );
  const pane = element('div', { class: 'ticket-panes-grid-layout' }, layout);
  main.append(pane);
  await mountComposer(ticket, agent, composerPlace, footer, log.append);

  return {
    setActive(active) {
      pane.dataset.isActive = String(active);
      layout.dataset.isActive = String(active);
      // Hidden by style only: the inactive panes keep their size and place.
      pane.style.visibility = active ? 'visible' : 'hidden';
    },
  };
}
