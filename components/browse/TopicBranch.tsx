import { useMemo, useState } from 'preact/hooks';
import { LocalText } from '../LocalText.tsx';
import { FactList } from './FactList.tsx';
import type { BrowsePort, Choices } from './port.ts';
import { asHits } from './Statement.tsx';
import type { TopicNode } from './topictree.ts';

interface TopicBranchProps {
  node: TopicNode;
  choices: Choices;
  port: BrowsePort;
  /** 0 for the three roots, which say what they are before they are opened. */
  depth: number;
}

/** A topic that unfolds into its sub-topics and facts; they are drawn when it is first opened. */
export function TopicBranch({
  node: { topic, facts, children, count },
  depth,
  ...context
}: TopicBranchProps) {
  const [isOpen, setOpen] = useState(false);
  const hits = useMemo(() => asHits(facts), [facts]);
  const summary = (
    <span class="branch-summary">
      <LocalText text={topic.summary} />
    </span>
  );
  return (
    <details
      class={depth === 0 ? 'branch branch-root' : 'branch'}
      data-root={depth === 0 ? topic.id : undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class="branch-name">
          <LocalText text={topic.name} />
        </span>{' '}
        <span class="count">{count}</span>
        {depth === 0 && summary}
      </summary>
      {isOpen && (
        <div class="branch-body">
          {depth > 0 && summary}
          <FactList hits={hits} {...context} />
          {children.map((child) => (
            <TopicBranch key={child.topic.id} node={child} depth={depth + 1} {...context} />
          ))}
        </div>
      )}
    </details>
  );
}
