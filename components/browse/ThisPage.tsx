import { sayDate } from '../../lib/wording/date.ts';
import { useWords } from '../speaking.ts';
import { MentionGroups } from './MentionGroups.tsx';
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
      <MentionGroups page={page} port={port} />
      {page.count > 0 && page.pageDate !== undefined && (
        <p class="footnote">{words.say('page.dated', { date: sayDate(page.pageDate, words) })}</p>
      )}
      {page.isRead && (
        <p class="footnote">
          <a href="#/lookup">{words.say('view.lookup')}</a>
        </p>
      )}
      {page.isRead && <TopicSwitches topics={choices.topics} onTopic={port.setTopic} />}
    </>
  );
}
