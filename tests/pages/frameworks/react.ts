import { type ReactNode, StrictMode, createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { articleWith } from './article.ts';
import { app, run } from './scene.ts';

const Article = articleWith<ReactNode>((type, properties, ...children) =>
  h(type, properties, ...(children as ReactNode[])),
);

const root = createRoot(app);
void run((turn) => flushSync(() => root.render(h(StrictMode, null, h(Article, { turn })))));
