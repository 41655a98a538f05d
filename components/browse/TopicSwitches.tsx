import type { TopicRoot } from '../../lib/model/mention.ts';
import { useWords } from '../speaking.ts';
import { ROOTS } from './grouping.ts';
import type { Choices } from './port.ts';

interface TopicSwitchesProps {
  topics: Choices['topics'];
  onTopic: (root: TopicRoot, on: boolean) => void;
}

/** What Gloss looks for, on this page as on all. */
export function TopicSwitches({ topics, onTopic }: TopicSwitchesProps) {
  const words = useWords();
  return (
    <section class="topic-switches" aria-labelledby="topic-switches">
      <h2 id="topic-switches">{words.say('page.topics')}</h2>
      {ROOTS.map((root) => (
        <button
          key={root}
          class="switch topic-switch"
          type="button"
          role="switch"
          aria-checked={topics[root]}
          data-root={root}
          onClick={() => onTopic(root, !topics[root])}
        >
          <span>{words.say('root.name', { root })}</span>
          <span class="track" aria-hidden="true" />
        </button>
      ))}
    </section>
  );
}
