import type { ComponentChildren } from 'preact';
import { FACTS, type Route, SECTIONS, type Section, hrefOf } from '../../lib/browse/routes.ts';
import { useWords } from '../speaking.ts';

const ROUTES: Record<Section, Route> = {
  page: { view: 'page' },
  facts: FACTS,
  figures: { view: 'figures' },
  about: { view: 'about' },
};

interface SectionsProps {
  current: Section | undefined;
  /** Mentions found on the page; undefined where there is no page to speak of. */
  count: number | undefined;
}

/** The bar that leads to each view. */
export function Sections({ current, count }: SectionsProps) {
  const words = useWords();
  return (
    <nav class="sections" aria-label={words.say('view.views')}>
      {SECTIONS.filter((section) => section !== 'page' || count !== undefined).map((section) => (
        <a
          key={section}
          href={hrefOf(ROUTES[section])}
          aria-current={section === current ? 'page' : undefined}
        >
          {words.say(`view.${section}`)}
          {section === 'page' && count !== undefined && count > 0 && (
            <>
              {' '}
              <span class="count">{count}</span>
            </>
          )}
        </a>
      ))}
    </nav>
  );
}

interface PanelProps {
  id: Route['view'];
  label: string;
  isCurrent: boolean;
  children: ComponentChildren;
}

/** What a place shows. The lists stay in the window, so that coming back finds them as they were left. */
export function Panel({ id, label, isCurrent, children }: PanelProps) {
  return (
    <section class="panel" id={`panel-${id}`} aria-label={label} hidden={!isCurrent} tabIndex={-1}>
      <div class="page">{children}</div>
    </section>
  );
}
