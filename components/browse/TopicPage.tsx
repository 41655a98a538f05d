import { useMemo } from 'preact/hooks';
import { hrefOf } from '../../lib/browse/routes.ts';
import { rootOf } from '../../lib/model/mention.ts';
import { LocalText } from '../LocalText.tsx';
import { useWords } from '../speaking.ts';
import { FactList } from './FactList.tsx';
import { NoEntry } from './NoEntry.tsx';
import type { BrowsePort, Choices } from './port.ts';
import { asHits } from './Statement.tsx';
import { Trail, topicsAbove } from './Trail.tsx';
import { topicTree } from './topictree.ts';

interface TopicPageProps {
  id: string;
  choices: Choices;
  port: BrowsePort;
}

/** One topic by itself: what it is, what lies below it, its facts. */
export function TopicPage({ id, choices, port }: TopicPageProps) {
  const words = useWords();
  const { base } = port.library;
  const topic = base.topics.find((one) => one.id === id);
  const [node] = useMemo(() => {
    const below = base.topics.filter((one) => one.id === id || one.id.startsWith(`${id}/`));
    return topicTree(below, base.factsUnder(id));
  }, [base, id]);
  const hits = useMemo(() => asHits(node?.facts ?? []), [node]);
  if (topic === undefined) return <NoEntry id={id} />;
  return (
    <article class="article" data-root={rootOf(id)}>
      <Trail base={base} topics={topicsAbove(base, id).slice(0, -1)} />
      <h2 class="article-title">
        <LocalText text={topic.name} />
      </h2>
      <p class="article-lead">
        <LocalText text={topic.summary} />
      </p>
      {node !== undefined && node.children.length > 0 && (
        <nav aria-label={words.say('facts.under')}>
          <ul class="subtopics">
            {node.children.map((child) => (
              <li key={child.topic.id}>
                <a href={hrefOf({ view: 'topic', id: child.topic.id })}>
                  <LocalText text={child.topic.name} />
                </a>{' '}
                <span class="count">{child.count}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <FactList hits={hits} choices={choices} port={port} />
    </article>
  );
}
