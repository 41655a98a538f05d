import type { ShownSource } from '../../lib/model/card.ts';

/** The sources of a fact: publisher, title as a link to the publisher's own address, symbol, date. */
export function SourceList({ sources }: { sources: readonly ShownSource[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={`${source.publisher} ${source.title}`}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ source }: { source: ShownSource }) {
  const { publisher, title, url, details } = source;
  return (
    <>
      {publisher}, <SourceTitle title={title} {...(url === undefined ? {} : { url })} />
      {details.map((detail) => ` · ${detail}`)}
    </>
  );
}

/** Only https becomes a link: anything else in the base would be a mistake, and is shown as words. */
function SourceTitle({ title, url }: { title: string; url?: string }) {
  if (!url?.startsWith('https://')) return <cite dir="auto">{title}</cite>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
      {title}
    </a>
  );
}
