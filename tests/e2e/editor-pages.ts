/** The editors that the shared suite runs on. A new editor is a page in pages/ and an entry here. */
export interface EditorPage {
  id: string;
  page: string;
  /** Where its editable is; `frame >> element` inside a frame. */
  element: string;
  /** The bridge that must serve it. */
  bridge: string;
  /** Whether it holds formatting. */
  rich: boolean;
  /** Paragraphs in the shape its own `set` takes. */
  wrap(...paragraphs: string[]): string;
  /** Its key for redo, where it isn't Control+y. */
  redo?: string;
  /** What a user clicks for an empty box in which typed words stand in no paragraph (the page's `empty`). */
  looseIn?: string;
  /** Whether its page can spoil what is put in (the page's `spoil`). */
  spoils?: boolean;
}

const asHtml = (...paragraphs: string[]): string => paragraphs.map((text) => `<p>${text}</p>`).join('');

export const EDITOR_PAGES: readonly EditorPage[] = [
  {
    id: 'CKEditor 5',
    page: 'ckeditor5.html',
    element: '.ck-editor__editable',
    bridge: 'ckeditor5',
    rich: true,
    wrap: asHtml,
    spoils: true,
  },
  {
    id: 'CKEditor 4',
    page: 'ckeditor4.html',
    element: 'iframe.cke_wysiwyg_frame >> body',
    bridge: 'ckeditor4',
    rich: true,
    wrap: asHtml,
    looseIn: 'iframe.cke_wysiwyg_frame',
    spoils: true,
  },
  {
    id: 'plain contenteditable',
    page: 'contenteditable.html',
    element: '#box',
    bridge: 'contenteditable',
    rich: true,
    wrap: asHtml,
  },
  {
    id: 'Froala-shaped',
    page: 'froala-shaped.html',
    element: '.fr-element',
    bridge: 'contenteditable',
    rich: true,
    wrap: asHtml,
  },
  {
    id: 'text field',
    page: 'textarea.html',
    element: '#box',
    bridge: 'textarea',
    rich: false,
    wrap: (...paragraphs) => paragraphs.join('\n\n'),
    spoils: true,
  },
];
