import type { CardBody, CardContent, CardSubject } from '../../lib/model/card.ts';
import { rootOf } from '../../lib/model/mention.ts';
import { FactItem } from '../fact/FactItem.tsx';
import { Figure } from './Figure.tsx';

export interface CardProps {
  subject: CardSubject;
  body: CardBody;
  onClose: () => void;
}

/** The card beside a mention: what it is, what is known about it, and who says so. */
export function Card({ subject, body, onClose }: CardProps) {
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby="gloss-title"
      aria-busy={body.kind === 'loading'}
      tabIndex={-1}
      data-root={rootOf(subject.topic)}
      lang="en"
      dir="ltr"
    >
      <header class="card-header">
        <span class="card-dot" aria-hidden="true" />
        <h2 class="card-title" id="gloss-title">
          {body.kind === 'content' ? body.content.title : subject.text}
        </h2>
        <button class="card-close" type="button" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </header>
      <Body body={body} />
    </section>
  );
}

function Body({ body }: { body: CardBody }) {
  switch (body.kind) {
    case 'loading':
      return <p class="card-note">Looking it up…</p>;
    case 'failed':
      return (
        <p class="card-note" role="alert">
          {body.reason}
        </p>
      );
    case 'content':
      return <Content content={body.content} />;
  }
}

function Content({ content }: { content: CardContent }) {
  const { figure, summary, facts } = content;
  return (
    <div class="card-body">
      {figure === undefined ? <p class="card-summary">{summary}</p> : <Figure {...figure} />}
      {facts.map((fact) => (
        <FactItem key={fact.id} fact={fact} />
      ))}
      {facts.length === 0 && figure === undefined && <p class="card-note">No dated facts on this yet.</p>}
    </div>
  );
}
