import type { CardContent, MenuGroup } from '../../lib/model/card.ts';
import { rootOf } from '../../lib/model/mention.ts';
import { FactItem } from '../fact/FactItem.tsx';
import { CardMenu } from './CardMenu.tsx';
import { FigureView } from './FigureView.tsx';
import { Icon } from '../fact/Icon.tsx';

export interface CardViewProps {
  content: CardContent;
  /** What there is to choose. */
  menu: MenuGroup[];
}

/**
 * The card: a labelled dialog that is not modal. It is drawn in the background; a button says in `data-do` what the
 * page script is to do when it is pressed, or in `data-act` what the background is.
 */
export function CardView({ content, menu }: CardViewProps) {
  const { lang, dir, topic, title, position, figure } = content;
  return (
    <section
      class="card"
      role="dialog"
      aria-label={title}
      tabindex={-1}
      lang={lang}
      dir={dir}
      data-root={rootOf(topic)}
      data-kind={figure ? 'figure' : 'name'}
      data-announced={position?.announced}
    >
      <Header content={content} />
      <CardMenu groups={menu} />
      {figure ? <FigureView {...content} figure={figure} /> : <NameView {...content} />}
      <p class="card-notice" role="status" />
    </section>
  );
}

function Header({ content: { title, position, labels } }: { content: CardContent }) {
  return (
    <header class="card-head">
      <h2 class="card-title" dir="auto">
        {title}
      </h2>
      {position && <span class="card-position">{position.shown}</span>}
      <button type="button" class="icon-button" data-do="menu" aria-expanded={false} title={labels.more}>
        <Icon of="more" />
      </button>
      <button type="button" class="icon-button only-pinned" data-do="move" title={labels.move}>
        <Icon of="move" />
      </button>
      <button type="button" class="icon-button" data-do="pin" aria-pressed={false} title={labels.keepOpen}>
        <Icon of="pin" />
      </button>
      <button type="button" class="icon-button" data-do="close" title={labels.close}>
        <Icon of="close" />
      </button>
    </header>
  );
}

function NameView({ summary, facts, labels }: CardContent) {
  return (
    <div class="card-body">
      <p class="card-summary" dir="auto">
        {summary}
      </p>
      {facts.map((fact) => (
        <FactItem key={fact.id} fact={fact} labels={labels} />
      ))}
    </div>
  );
}
