type Child = Node | string | null | undefined;

/** Makes an element: attributes by name (`false` and `undefined` leave one out), then children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** Plain text as paragraphs with soft breaks. */
export function paragraphs(text: string): HTMLElement[] {
  return text.split('\n\n').map((block) => {
    const paragraph = element('p');
    block.split('\n').forEach((line, at) => {
      if (at > 0) paragraph.append(element('br'));
      paragraph.append(line);
    });
    return paragraph;
  });
}

/** Two letters for the round picture of a person. */
export const initials = (name: string): string =>
  name
    .split(' ')
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('');

export const shortTime = (at: string): string =>
  new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
