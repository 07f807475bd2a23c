import { element, initials } from '../client/element.ts';

/** The contact's card lives in a shadow root of its own: what looks only through the document never sees it. */
export function defineContactInfo(): void {
  customElements.define(
    'fw-unified-mfe--contact-info',
    class extends HTMLElement {
      connectedCallback(): void {
        if (this.shadowRoot) return;
        const { name = '', email = '', phone } = this.dataset;
        const style = element('style');
        style.textContent =
          '.card{display:grid;gap:4px;padding:14px;border:1px solid var(--line);border-radius:6px;background:var(--paper)}' +
          '.label{color:var(--quiet);font-size:12px;margin-top:8px}h2{margin:0;font-size:15px}';
        this.attachShadow({ mode: 'open' }).append(
          style,
          element(
            'div',
            { class: 'card' },
            element('span', { class: 'label' }, `Contact details (${initials(name)})`),
            element('h2', { 'data-test-id': 'requester-info-contact-name' }, name),
            element('span', { class: 'label' }, 'Email'),
            element('span', { 'data-test-id': 'requester-info-contact-email' }, email),
            ...(phone ? [element('span', { class: 'label' }, 'Phone'), element('span', {}, phone)] : []),
          ),
        );
      }
    },
  );
}
