import { describe, expect, it } from 'vitest';
import { drawCard } from '../../../components/card/draw.tsx';
import { toTree } from '../../../components/card/tree.ts';
import { answer } from '../../../lib/answer/answer.ts';
import type { Tree } from '../../../lib/model/tree.ts';

const Name = ({ of }: { of: string }) => <b>{of}</b>;

describe('components as plain data', () => {
  it('are elements with their attributes, and texts', () => {
    expect(
      toTree(
        <p class="x" tabindex={-1}>
          See <Name of="this" /> {2}
        </p>,
      ),
    ).toEqual([['p', { class: 'x', tabindex: '-1' }, 'See ', ['b', {}, 'this'], ' ', '2']]);
  });

  it('leave out what is not there', () => {
    const never = false as boolean;
    expect(
      toTree(
        <>
          {never && <b />}
          {null}
          <i hidden={never} title={undefined} />
          <i hidden />
        </>,
      ),
    ).toEqual([
      ['i', {}],
      ['i', { hidden: '' }],
    ]);
  });

  it('keep both words of an aria attribute, and no handlers', () => {
    const press = (): void => undefined;
    expect(
      toTree(
        <button type="button" aria-pressed={false} aria-busy onClick={press}>
          x
        </button>,
      ),
    ).toEqual([['button', { type: 'button', 'aria-pressed': 'false', 'aria-busy': 'true' }, 'x']]);
  });
});

/** All elements of a tree. */
function* elementsOf(tree: Tree): Generator<Exclude<Tree, string>> {
  if (typeof tree === 'string') return;
  yield tree;
  for (const child of tree.slice(2) as Tree[]) yield* elementsOf(child);
}

describe('a drawn card', () => {
  const content = answer({ topic: 'interpol', text: 'Interpol', context: 'a red notice' });
  const elements = [...elementsOf(drawCard(content, []))];

  it('is a dialog with the topic’s name', () => {
    expect(elements[0]?.[0]).toBe('section');
    expect(elements[0]?.[1]).toMatchObject({ role: 'dialog', 'aria-label': 'INTERPOL' });
  });

  it('is the same after a journey as a message', () => {
    const tree = drawCard(content, []);
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  });

  it('holds no script, no handler and no address but https', () => {
    expect(elements.filter(([tag]) => /script|iframe|object|embed|style/.test(tag))).toEqual([]);
    const attributes = elements.flatMap(([, given]) => Object.entries(given));
    expect(attributes.filter(([name]) => /^on|^style/.test(name))).toEqual([]);
    const addresses = attributes.filter(([name]) => name === 'href').map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  it('has a name on every button', () => {
    const buttons = elements.filter(([tag]) => tag === 'button');
    expect(buttons.length).toBeGreaterThan(4);
    for (const [, attributes] of buttons) expect(attributes['title']).toBeTruthy();
  });
});
