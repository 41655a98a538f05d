import type { CardContent, MenuGroup } from '../../lib/model/card.ts';
import type { Tree } from '../../lib/model/tree.ts';
import { CardView } from './CardView.tsx';
import { toTree } from './tree.ts';

/** Draws a card as plain data: the script in the page only has to build it. */
export const drawCard = (content: CardContent, menu: MenuGroup[]): Tree =>
  toTree(<CardView content={content} menu={menu} />)[0] ?? '';
