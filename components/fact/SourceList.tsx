import { Fragment } from 'preact';
import type { ShownSource } from '../../lib/model/card.ts';

/** The sources of a fact: publisher, symbol, date, and the title as a link to the publisher's own address. */
export function SourceList({ sources }: { sources: readonly ShownSource[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={`${source.publisher} ${source.title}`}>
          {[source.publisher, ...source.details].map((part) => (
            // Else a date would be torn apart behind a name of the other direction.
            <Fragment key={part}>
              <bdi>{part}</bdi>
              {' · '}
            </Fragment>
          ))}
          <SourceTitle {...source} />
        </li>
      ))}
    </ul>
  );
}

/** Only https becomes a link: anything else in the base would be a mistake, and is shown as words. */
function SourceTitle({ title, url }: ShownSource) {
  if (!url?.startsWith('https://')) return <cite dir="auto">{title}</cite>;
  return (
    <a href={url} title={title} target="_blank" rel="noopener noreferrer" dir="auto">
      {title}
    </a>
  );
}
