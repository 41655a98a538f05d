import { useMemo, useState } from 'preact/hooks';
import type { FactBase } from '../../lib/facts/base.ts';
import { FactList } from './FactList.tsx';
import type { TopicNode } from './topictree.ts';

interface TopicBranchProps {
  node: TopicNode;
  base: FactBase;
  /** 0 for the three roots, which say what they are before they are opened. */
  depth: number;
}

/** A topic that unfolds into its sub-topics and facts; they are drawn when it is first opened. */
export function TopicBranch({ node: { topic, facts, children, count }, base, depth }: TopicBranchProps) {
  const [isOpen, setOpen] = useState(false);
  const hits = useMemo(() => facts.map((fact) => ({ fact, terms: [] })), [facts]);
  return (
    <details
      class={depth === 0 ? 'branch branch-root' : 'branch'}
      data-root={depth === 0 ? topic.id : undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class="branch-name">{topic.name.en}</span> <span class="count">{count}</span>
        {depth === 0 && <span class="branch-summary">{topic.summary.en}</span>}
      </summary>
      {isOpen && (
        <div class="branch-body">
          {depth > 0 && <p class="branch-summary">{topic.summary.en}</p>}
          <FactList hits={hits} base={base} />
          {children.map((child) => (
            <TopicBranch key={child.topic.id} node={child} base={base} depth={depth + 1} />
          ))}
        </div>
      )}
    </details>
  );
}
