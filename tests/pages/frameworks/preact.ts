import { type ComponentChildren, type VNode, h, render } from 'preact';
import { articleWith } from './article.ts';
import { app, run } from './scene.ts';

const Article = articleWith<VNode>((type, properties, ...children) =>
  h(type, properties, ...(children as ComponentChildren[])),
);

void run((turn) => render(h(Article, { turn }), app));
