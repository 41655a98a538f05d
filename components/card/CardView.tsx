import { FactItem } from '../fact/FactItem.tsx';
import type { CardContent, CardLabels } from '../../lib/model/card.ts';
import { rootOf, type TopicId } from '../../lib/model/mention.ts';
import { FigureView } from './FigureView.tsx';

export interface CardViewProps {
  /** The words on the page: the title until the content is there. */
  text: string;
  topic: TopicId;
  isPinned: boolean;
  /** Absent while it is asked for. */
  outcome?: { kind: 'content'; content: CardContent } | { kind: 'failed' };
  onPin: () => void;
  onClose: () => void;
}

/** What buttons are called before the fact base has said it in the reader's language. */
const UNTIL_THEN: Pick<CardLabels, 'keepOpen' | 'close'> = { keepOpen: 'Keep open', close: 'Close' };

/** The card: a labelled dialog that is not modal. */
export function CardView({ text, topic, outcome, ...actions }: CardViewProps) {
  const content = outcome?.kind === 'content' ? outcome.content : undefined;
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby="title"
      aria-describedby="lead"
      aria-busy={outcome === undefined}
      tabIndex={-1}
      lang={content?.lang ?? 'en'}
      dir={content?.dir ?? 'ltr'}
      data-root={rootOf(topic)}
      data-state={outcome?.kind ?? 'loading'}
      data-kind={content?.figure ? 'figure' : 'name'}
    >
      <Header title={content?.title ?? text} labels={content?.labels ?? UNTIL_THEN} {...actions} />
      {outcome === undefined && <p class="card-note">Looking it up…</p>}
      {outcome?.kind === 'failed' && (
        <p class="card-note" role="alert">
          Gloss could not reach its fact base. Reload the page.
        </p>
      )}
      {content && <Body content={content} />}
    </section>
  );
}

interface HeaderProps extends Pick<CardViewProps, 'isPinned' | 'onPin' | 'onClose'> {
  title: string;
  labels: typeof UNTIL_THEN;
}

function Header({ title, labels: { keepOpen, close }, isPinned, onPin, onClose }: HeaderProps) {
  return (
    <header class="card-head">
      <h2 id="title" class="card-title" dir="auto">
        {title}
      </h2>
      <button type="button" class="card-button" aria-pressed={isPinned} title={keepOpen} onClick={onPin}>
        <Icon path="M9.5 1.8l4.7 4.7L11 8l-.8 3.7-5.9-5.9L8 5zM6.9 9.1l-4.7 4.7" label={keepOpen} />
      </button>
      <button type="button" class="card-button" title={close} onClick={onClose}>
        <Icon path="M3.5 3.5l9 9m0-9l-9 9" label={close} />
      </button>
    </header>
  );
}

function Icon({ path, label }: { path: string; label: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}

function Body({ content }: { content: CardContent }) {
  const { summary, facts, figure, labels } = content;
  if (figure) return <FigureView summary={summary} facts={facts} figure={figure} labels={labels} />;
  return (
    <div class="card-body">
      <p id="lead" class="card-summary" dir="auto">
        {summary}
      </p>
      {facts.map((fact) => (
        <FactItem key={fact.id} fact={fact} />
      ))}
    </div>
  );
}
