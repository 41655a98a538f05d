import { hrefOf } from '../../lib/browse/routes.ts';
import type { FactBase } from '../../lib/facts/base.ts';
import type { Topic } from '../../lib/facts/schema.ts';
import type { TopicId } from '../../lib/model/mention.ts';
import { LocalText } from '../LocalText.tsx';
import { useWords } from '../speaking.ts';

/** The topics above one and itself, the root first, each of them once. */
export function topicsAbove(base: FactBase, id: TopicId): Topic[] {
  const parts = id.split('/');
  const found = parts.flatMap((_, at) => base.topic(parts.slice(0, at + 1).join('/')) ?? []);
  return [...new Set(found)];
}

/** Where a fact or topic stands in the tree, as links. */
export function Trail({ base, topics }: { base: FactBase; topics: readonly Topic[] }) {
  const words = useWords();
  return (
    <nav class="trail" aria-label={words.say('facts.topics')}>
      <a href="#/facts">{words.say('view.allFacts')}</a>
      {topics.map(({ id }) => (
        <a key={id} href={hrefOf({ view: 'topic', id })}>
          <LocalText text={base.topic(id)?.name ?? { en: id }} />
        </a>
      ))}
    </nav>
  );
}
