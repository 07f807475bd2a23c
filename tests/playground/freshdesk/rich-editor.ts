import { element } from '../client/element.ts';

/**
 * An editor shaped like Froala's (which may not be used here: its licence): the same nesting and classes around a
 * contenteditable, and a hidden source field that is what gets sent. The field follows `input` events only, so an edit that
 * goes past the browser's own editing looks right in the box and is lost on sending.
 */
export function richEditor(): { element: HTMLElement; source: HTMLTextAreaElement; focus(): void } {
  const source = element('textarea', { hidden: true, 'aria-hidden': true });
  const editable = element('div', {
    class: 'fr-element fr-view',
    dir: 'auto',
    contenteditable: true,
    spellcheck: true,
    'aria-disabled': 'false',
    role: 'textbox',
    'aria-label': 'Reply',
  });
  editable.append(element('p', {}, element('br')));
  const box = element(
    'div',
    { class: 'rich-editor' },
    source,
    element(
      'div',
      { class: 'fr-box fr-basic fr-top', role: 'application' },
      toolbar(),
      element('div', { class: 'fr-wrapper show-placeholder' }, editable),
    ),
  );
  editable.addEventListener('focus', () => document.execCommand('defaultParagraphSeparator', false, 'p'));
  editable.addEventListener('input', () => {
    source.value = (editable.textContent ?? '').trim() ? editable.innerHTML : '';
  });

  function toolbar(): HTMLElement {
    const commands: [string, string, string][] = [
      ['bold', 'B', 'Bold'],
      ['italic', 'I', 'Italic'],
      ['insertUnorderedList', '•', 'List'],
    ];
    return element(
      'div',
      { class: 'fr-toolbar fr-desktop fr-top' },
      ...commands.map(([command, sign, label]) => {
        const button = element(
          'button',
          { type: 'button', class: 'fr-command fr-btn', 'data-cmd': command, 'aria-label': label },
          sign,
        );
        button.addEventListener('mousedown', (event) => event.preventDefault());
        button.addEventListener('click', () => document.execCommand(command));
        return button;
      }),
    );
  }
  return {
    element: box,
    source,
    focus() {
      editable.focus();
      const paragraph = editable.firstElementChild;
      if (paragraph) getSelection()?.collapse(paragraph, 0);
    },
  };
}
