/**
 * The first match in an element, or in the open shadow roots of the custom elements named by `hosts` inside it, however
 * deep. Closed roots stay closed: what the page hides that way is unknown.
 */
export function findThroughShadows(root: ParentNode, hosts: string, selector: string): Element | null {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const host of root.querySelectorAll(hosts)) {
    const inside = host.shadowRoot && findThroughShadows(host.shadowRoot, hosts, selector);
    if (inside) return inside;
  }
  return null;
}
