import type { Fact, Topic } from '../../lib/facts/schema.ts';

/** A topic with its own facts, its sub-topics, and how many facts there are in all. */
export interface TopicNode {
  topic: Topic;
  facts: Fact[];
  children: TopicNode[];
  count: number;
}

/** The topics as a tree; branches without any fact are left out. Prominent facts come first, then newer ones. */
export function topicTree(topics: readonly Topic[], facts: readonly Fact[]): TopicNode[] {
  const nodes = new Map<string, TopicNode>(
    topics.map((topic) => [topic.id, { topic, facts: [], children: [], count: 0 }]),
  );
  for (const fact of facts) nodes.get(fact.topic)?.facts.push(fact);
  const roots: TopicNode[] = [];
  for (const [id, node] of nodes) {
    const parent = nodes.get(id.slice(0, Math.max(0, id.lastIndexOf('/'))));
    (parent?.children ?? roots).push(node);
    node.facts.sort((a, b) => b.weight - a.weight || b.asOf.localeCompare(a.asOf, 'en'));
  }
  return roots.map(count).filter((node) => node.count > 0);
}

function count(node: TopicNode): TopicNode {
  const children = node.children.map(count).filter((child) => child.count > 0);
  return {
    ...node,
    children,
    count: node.facts.length + children.reduce((sum, child) => sum + child.count, 0),
  };
}
