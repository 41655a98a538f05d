import fc from 'fast-check';

/** One change of a page: what is done, to which node (counted on from any number), and with what. */
export interface Change {
  act:
    | 'add'
    | 'remove'
    | 'move'
    | 'write'
    | 'split'
    | 'join'
    | 'wrap'
    | 'unwrap'
    | 'replace'
    | 'speak'
    | 'edit'
    | 'shade'
    | 'adopt'
    | 'pause';
  /** Numbers that pick nodes and places; taken modulo how many there are. */
  at: number;
  to: number;
  words: string;
  tag: string;
}

/** What names and figures are made of, in pieces that come together and fall apart. */
const WORDS = [
  'United Nations',
  'The United',
  ' Nations met.',
  'Inter',
  'pol',
  'Interpol said.',
  'the UN ',
  'Security Council',
  'Security',
  ' Council',
  '25,000 ',
  'foreign fighters',
  ' fighters from 100 countries',
  '5,000',
  ' in Syria and Iraq',
  'Kim Jong ',
  'UN',
  '联合国',
  '安理会说',
  'الأمم المتحدة',
  'U.',
  'N. ',
  '­',
  ' ',
  '. ',
  'nothing of it',
];
/** Elements that may stand in each other when a page is written out and read again. */
const TAGS = ['div', 'section', 'span', 'b', 'i', 'x-word', 'br', 'wbr', 'code', 'sup'];

const change: fc.Arbitrary<Change> = fc.record({
  act: fc.constantFrom<Change['act'][]>(
    'add',
    'add',
    'add',
    'remove',
    'move',
    'write',
    'write',
    'split',
    'join',
    'wrap',
    'unwrap',
    'replace',
    'speak',
    'edit',
    'shade',
    'adopt',
    'pause',
  ),
  at: fc.nat(999),
  to: fc.nat(999),
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join('')),
  tag: fc.constantFrom(...TAGS),
});

/** A page's life: changes at once or with pauses between them. */
export const changes = fc.array(change, { minLength: 1, maxLength: 60 });

/** Makes changes, given as JSON, in the frame `#changed`, inside `#play`. Runs in the page and stands alone. */
export async function makeChanges(list: string): Promise<void> {
  const { contentDocument, contentWindow } = document.querySelector<HTMLIFrameElement>('#changed')!;
  const page = contentDocument!;
  const view = contentWindow!;
  const play = page.querySelector('#play')!;
  const VOID = new Set(['br', 'wbr']);
  const roots = (): (Element | ShadowRoot)[] => {
    const found: (Element | ShadowRoot)[] = [play];
    for (const root of found)
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) found.push(element.shadowRoot);
    return found;
  };
  const nodes = (): ChildNode[] =>
    roots().flatMap((root) => {
      const walker = page.createTreeWalker(root, NodeFilter.SHOW_ALL);
      const found: ChildNode[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as ChildNode);
      return found;
    });
  const isElement = (node: Node): node is Element => node.nodeType === 1;
  const places = (): (Element | ShadowRoot)[] => [
    ...roots(),
    ...nodes().filter((node): node is ChildNode & Element => isElement(node) && !VOID.has(node.localName)),
  ];
  /** Whether a node is around another, through shadow roots too. */
  const holds = (node: Node, inner: Node): boolean => {
    for (
      let at: Node | null = inner;
      at !== null;
      at = at.parentNode ?? ('host' in at ? (at.host as Node) : null)
    )
      if (at === node) return true;
    return false;
  };
  const pick = <T>(all: readonly T[], number: number): T | undefined => all[number % all.length];
  const make = ({ tag, words }: Change): Node => {
    const element = page.createElement(tag);
    if (!VOID.has(tag)) element.append(words);
    return element;
  };
  const acts: Record<Change['act'], (step: Change) => unknown> = {
    add: (step) => {
      const place = pick(places(), step.at)!;
      place.insertBefore(
        step.to % 3 === 0 ? page.createTextNode(step.words) : make(step),
        pick([...place.childNodes, null], step.to) ?? null,
      );
    },
    remove: ({ at }) => pick(nodes(), at)?.remove(),
    move: ({ at, to }) => {
      const node = pick(nodes(), at);
      const place = pick(places(), to)!;
      if (node && !holds(node, place)) place.append(node);
    },
    write: ({ at, words }) => {
      const text = pick(
        nodes().filter(({ nodeType }) => nodeType === 3),
        at,
      );
      if (text) text.nodeValue = words;
    },
    split: ({ at, to }) => {
      const text = pick(
        nodes().filter((node): node is Text => node.nodeType === 3),
        at,
      );
      if (text) text.splitText(to % (text.length + 1));
    },
    join: ({ at }) => pick(places(), at)!.normalize(),
    wrap: (step) => {
      const node = pick(nodes(), step.at);
      if (!node || VOID.has(step.tag)) return;
      const around = page.createElement(step.tag);
      node.replaceWith(around);
      around.append(node);
    },
    unwrap: ({ at }) => {
      const element = pick(nodes().filter(isElement), at);
      if (element && !element.shadowRoot) element.replaceWith(...element.childNodes);
    },
    replace: (step) => pick(places(), step.at)!.replaceChildren(make(step), step.words),
    speak: ({ at, to }) => {
      const element = pick(nodes().filter(isElement), at);
      const lang = pick(['en', 'fr', 'zh', ''], to);
      if (lang === '') element?.removeAttribute('lang');
      else element?.setAttribute('lang', lang!);
    },
    edit: ({ at, to }) =>
      pick(
        nodes().filter((node): node is ChildNode & Element => isElement(node) && !VOID.has(node.localName)),
        at,
      )?.toggleAttribute('contenteditable', to % 3 === 0),
    shade: ({ at, words }) => {
      const place = pick(places(), at)!;
      const host = page.createElement('x-box');
      place.append(host);
      host.attachShadow({ mode: 'open', serializable: true }).append(words);
    },
    adopt: (step) => {
      const other = page.implementation.createHTMLDocument();
      const element = other.createElement('div');
      element.append(step.words);
      pick(places(), step.at)!.append(page.adoptNode(element));
    },
    pause: ({ to }) =>
      new Promise((resolve) => {
        if (to % 2 === 0) view.requestAnimationFrame(resolve);
        else view.setTimeout(resolve, to % 40);
      }),
  };
  for (const step of JSON.parse(list) as Change[]) await acts[step.act](step);
}
