import { useWords } from '../speaking.ts';
import { Notice } from './Notice.tsx';

/** Said in place of an entry that a link names and the base does not have. */
export function NoEntry({ id }: { id: string }) {
  const words = useWords();
  return (
    <Notice title={words.say('view.noEntry')}>
      <p>{words.say('view.noEntryMore', { id: `\u2068${id}\u2069` })}</p>
      <a class="action" href="#/facts">
        {words.say('view.allFacts')}
      </a>
    </Notice>
  );
}
