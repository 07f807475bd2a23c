import { Target } from './target.ts';
import { until } from './until.ts';

interface AccessibleNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  backendDOMNodeId?: number;
  properties?: { name: string; value: { value: unknown } }[];
}

/** Finds by what a screen reader is told: a role and its accessible name. */
export interface Control {
  role: string;
  name: string | RegExp;
  /** What a screen reader says after the name. */
  description?: string;
  /** Only inside an article (a card) that shows these words. */
  inCard?: RegExp;
}

const named = (name: string | RegExp, given: string) => (typeof name === 'string' ? given === name : name.test(given));

/** The real side panel: driven by its accessibility tree and trusted mouse and key events. */
export class Panel {
  readonly target: Target;

  constructor(target: Target) {
    this.target = target;
  }

  /** What the panel shows, as text. */
  text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as shown
    return this.target.evaluate(() => document.body?.innerText ?? '');
  }

  /** Waits for words in the panel; gives the whole text then. */
  async waitForText(words: string | RegExp, timeout = 10_000): Promise<string> {
    let last = '';
    try {
      return await until(
        `${words} in the panel`,
        async () => {
          last = await this.text();
          return (typeof words === 'string' ? last.includes(words) : words.test(last)) && last;
        },
        timeout,
      );
    } catch (cause) {
      throw new Error(`The panel never showed ${words}. It shows:\n${last}`, { cause });
    }
  }

  async waitForNoText(words: string | RegExp, timeout = 10_000): Promise<void> {
    await until(
      `the panel without ${words}`,
      async () => {
        const text = await this.text();
        return typeof words === 'string' ? !text.includes(words) : !words.test(text);
      },
      timeout,
    );
  }

  /** All controls of a role with a name, in the order of the page. */
  async all({ role, name, description, inCard }: Control): Promise<{ name: string; backendNodeId: number }[]> {
    const { nodes } = await this.target.send<{ nodes: AccessibleNode[] }>('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const cards = new Set<string>();
    for (const node of inCard ? nodes.filter((one) => one.role?.value === 'article') : []) {
      if (node.backendDOMNodeId && inCard?.test(await this.textOf(node.backendDOMNodeId))) cards.add(node.nodeId);
    }
    const inside = (node: AccessibleNode | undefined): boolean =>
      node !== undefined && (cards.has(node.nodeId) || inside(byId.get(node.parentId ?? '')));
    return nodes
      .filter((node) => !node.ignored && node.role?.value === role && named(name, node.name?.value ?? ''))
      .filter((node) => !node.properties?.some(({ name: key, value }) => key === 'disabled' && value.value === true))
      .filter((node) => description === undefined || node.description?.value === description)
      .filter((node) => !inCard || inside(node))
      .flatMap((node) =>
        node.backendDOMNodeId === undefined
          ? []
          : [{ name: node.name?.value ?? '', backendNodeId: node.backendDOMNodeId }],
      );
  }

  /** The words that an element shows. */
  private async textOf(backendNodeId: number): Promise<string> {
    const { object } = await this.target.send('DOM.resolveNode', { backendNodeId });
    const { result } = await this.target.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { return this.innerText; }',
      returnByValue: true,
    });
    return String(result.value);
  }

  /** The cards that stand open: the words of each. */
  async cards(): Promise<string[]> {
    const found = await this.all({ role: 'article', name: /./ });
    return await Promise.all(found.map(({ backendNodeId }) => this.textOf(backendNodeId)));
  }

  /** Waits for the card that shows these words, unfolding the list where it stands further down. */
  async waitForCard(words: RegExp, timeout = 10_000): Promise<string> {
    const found = async () => (await this.cards()).find((card) => words.test(card));
    try {
      return await until(
        `a card with ${words}`,
        async () => {
          const open = await found();
          if (open) return open;
          const rows = await this.all({ role: 'button', name: /./, description: 'Show the suggestion' });
          const [next] = rows.length > 0 ? rows : await this.all({ role: 'button', name: /^\d+ more/ });
          if (next) await this.clickOn(next.backendNodeId);
          return await found();
        },
        timeout,
      );
    } catch (cause) {
      throw new Error(`No card ever showed ${words}. The panel shows:\n${await this.text()}`, { cause });
    }
  }

  /** Takes the suggestion on the card that shows these words; gives what the card said it would change. */
  async take(words: RegExp): Promise<{ removed: string; added: string }> {
    await this.waitForCard(words);
    const change = (await this.changes()).find(({ text }) => words.test(text));
    if (!change) throw new Error(`The card with ${words} offers no change.`);
    await this.click({ role: 'button', name: /^(Change|Add)$/, inCard: words });
    return change;
  }

  /** What the open cards change: their title, the words struck out, those offered, and why. */
  changes(): Promise<{ title: string; text: string; removed: string; added: string; why: string }[]> {
    return this.target.evaluate(() =>
      [...document.querySelectorAll('article')].map((card) => {
        const text = (selector: string) => {
          const walker = document.createTreeWalker(card.querySelector(selector) ?? new Text(), NodeFilter.SHOW_TEXT);
          let seen = '';
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            // What is there for screen readers only is not part of the words.
            if ((node.parentElement?.getBoundingClientRect().width ?? 0) > 1) seen += node.textContent;
          }
          return seen.trim();
        };
        return {
          title: text('h3'),
          text: card.textContent ?? '',
          removed: text('del'),
          added: text('ins'),
          why: text('.why'),
        };
      }),
    );
  }

  /** Clicks the first control of that role and name, as a hand would; gives its name. */
  async click(control: Control, timeout = 10_000): Promise<string> {
    try {
      const { name, backendNodeId } = await until(
        `${control.role} ${control.name}`,
        async () => (await this.all(control))[0],
        timeout,
      );
      await this.clickOn(backendNodeId);
      return name;
    } catch (cause) {
      const shown = (await this.all({ role: control.role, name: /./ })).map(({ name }) => name);
      throw new Error(`No ${control.role} ${control.name} to click. There are: ${shown.join(' | ')}`, { cause });
    }
  }

  private async clickOn(backendNodeId: number): Promise<void> {
    const { x, y } = await this.centre(backendNodeId);
    await this.target.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.target.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  }

  /** The middle of a control once it rests: it may still be sliding into place. */
  private async centre(backendNodeId: number): Promise<{ x: number; y: number }> {
    await this.target.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    let before = '';
    return await until('a control that rests', async () => {
      const { quads } = await this.target.send<{ quads: number[][] }>('DOM.getContentQuads', { backendNodeId });
      const at = String(quads[0]);
      const rests = at === before;
      before = at;
      const quad = quads[0];
      if (!rests || !quad) return undefined;
      const sum = (odd: 0 | 1) => quad.reduce((total, value, index) => total + (index % 2 === odd ? value : 0), 0);
      return { x: sum(0) / 4, y: sum(1) / 4 };
    });
  }

  /** Types into whatever has the focus in the panel. */
  async type(text: string): Promise<void> {
    await this.target.send('Input.insertText', { text });
  }

  /** Presses a key by its name: Enter, Escape, Backspace, ArrowDown … */
  async press(key: 'Enter' | 'Escape' | 'Backspace' | 'ArrowDown' | 'ArrowUp' | 'Tab'): Promise<void> {
    const code = { Enter: 13, Escape: 27, Backspace: 8, ArrowDown: 40, ArrowUp: 38, Tab: 9 }[key];
    for (const type of ['rawKeyDown', 'keyUp']) {
      await this.target.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: code });
    }
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.target.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  static async attach(...args: Parameters<typeof Target.attach>): Promise<Panel> {
    return new Panel(await Target.attach(...args));
  }
}
