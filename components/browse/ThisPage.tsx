import { useWords } from '../speaking.ts';
import { MentionGroups } from './MentionGroups.tsx';
import { PageDate } from './PageDate.tsx';
import type { PageView } from './pageview.ts';
import { PageStatus } from './PageStatus.tsx';
import type { BrowsePort, Choices } from './port.ts';
import { TopicSwitches } from './TopicSwitches.tsx';

interface ThisPageProps {
  page: PageView;
  choices: Choices;
  port: BrowsePort;
}

/** What was found on the page in the current tab; choosing an entry shows it there. */
export function ThisPage({ page, choices, port }: ThisPageProps) {
  const words = useWords();
  return (
    <>
      <PageStatus page={page} port={port} />
      {page.count > 0 && <Overview page={page} port={port} />}
      <MentionGroups page={page} port={port} />
      {page.isRead && (
        <p class="footnote">
          <a href="#/lookup">{words.say('view.lookup')}</a>
        </p>
      )}
      {page.isRead && <TopicSwitches topics={choices.topics} onTopic={port.setTopic} />}
      {page.site?.on && <Pause host={page.site.host} port={port} />}
    </>
  );
}

/** Off for this site, and by itself on again: beside the switch above, which holds for good. */
function Pause({ host, port }: { host: string; port: BrowsePort }) {
  const words = useWords();
  return (
    <button class="action pause" type="button" onClick={() => port.pauseSite(host)}>
      {words.say('page.pauseSite')}
    </button>
  );
}

/** How much was found, and the date that it is read by. */
function Overview({ page, port }: Pick<ThisPageProps, 'page' | 'port'>) {
  const words = useWords();
  const { count, figures } = page;
  return (
    <div class="overview">
      <p>
        {words.say('page.mentions', { count })}
        {figures > 0 && ` · ${words.say('page.figures', { count: figures })}`}
      </p>
      <PageDate page={page} onDate={port.setPageDate} />
    </div>
  );
}
