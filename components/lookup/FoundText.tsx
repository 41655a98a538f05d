import type { ComponentChildren } from 'preact';
import type { LookedUp } from '../../lib/model/lookup.ts';
import { rootOf } from '../../lib/model/mention.ts';

/** The text as it was given, with what was found in it marked. */
export function FoundText({ text, found }: { text: string; found: readonly LookedUp[] }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { from, to, topic } of found) {
    parts.push(
      text.slice(at, from),
      <span key={from} class="found-mark" data-root={rootOf(topic)}>
        {text.slice(from, to)}
      </span>,
    );
    at = to;
  }
  return (
    <blockquote class="found-text" dir="auto">
      {parts}
      {text.slice(at)}
    </blockquote>
  );
}
