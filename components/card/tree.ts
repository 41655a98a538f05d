import type { ComponentChild, FunctionComponent, VNode } from 'preact';
import type { Tree } from '../../lib/model/tree.ts';

/**
 * Renders components to plain data, for a place that has no Preact. They may be functions of their props only: no
 * state, no effects, no handlers.
 */
export function toTree(child: ComponentChild | ComponentChild[]): Tree[] {
  if (Array.isArray(child)) return child.flatMap((one: ComponentChild) => toTree(one));
  if (typeof child === 'string') return [child];
  if (typeof child === 'number' || typeof child === 'bigint') return [String(child)];
  if (typeof child !== 'object' || child === null) return [];
  const { type, props } = child as VNode<Record<string, unknown>>;
  if (typeof type === 'function')
    return toTree((type as FunctionComponent<unknown>)(props) as ComponentChild);
  const { children, ...attributes } = props;
  return [[type, attributesOf(attributes), ...toTree(children as ComponentChild)]];
}

/** Handlers and what is absent are left out. */
function attributesOf(props: Readonly<Record<string, unknown>>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'string' || typeof value === 'number') attributes[name] = String(value);
    // Among the aria attributes both are words; elsewhere they say whether the attribute is there.
    if (typeof value !== 'boolean') continue;
    if (name.startsWith('aria-')) attributes[name] = String(value);
    else if (value) attributes[name] = '';
  }
  return attributes;
}
