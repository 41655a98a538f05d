import type { ComponentChildren } from 'preact';
import type { Refusal } from '../../lib/browse/refusal.ts';
import { useWords } from '../speaking.ts';
import { Notice } from './Notice.tsx';
import type { PageView } from './pageview.ts';
import type { BrowsePort } from './port.ts';

interface PageStatusProps {
  page: PageView;
  port: BrowsePort;
}

/** How it stands with the page, where there is more to say than what was found. */
export function PageStatus({ page: { status, site }, port }: PageStatusProps) {
  const words = useWords();
  switch (status.kind) {
    case 'found':
      return null;
    case 'loading':
      return <Notice title={words.say('page.loading')}>{words.say('page.loadingMore')}</Notice>;
    case 'none':
      return <NoPage title={words.say('page.noTab')} more={words.say('page.noTabMore')} />;
    case 'silent':
      return (
        <NoPage title={words.say('page.silent')} more={words.say('page.silentMore')}>
          <Action label={words.say('page.reload')} onPress={port.reload} />
        </NoPage>
      );
    case 'refused':
      return <Refused why={status.why} />;
    case 'off':
      return (
        <Notice title={words.say('site.off', { site: `\u2068${status.host}\u2069` })}>
          <p>{words.say('page.offMore')}</p>
          {site && (
            <Action label={words.say('page.switchOn')} onPress={() => port.setSite(site.host, true)} />
          )}
        </Notice>
      );
    case 'paused':
      return status.why === 'size' ? <TooLarge goOn={port.goOn} /> : <Failed reason={status.reason} />;
    case 'nothing':
      return <Notice title={words.say('page.nothing')}>{words.say('page.nothingMore')}</Notice>;
  }
}

/** A page that no extension may read, by name. */
function Refused({ why }: { why: Refusal }) {
  const words = useWords();
  return <NoPage title={words.say(`page.${why}`)} more={words.say(`page.${why}More`)} />;
}

/** Nothing can be read here; a passage of it can be looked up all the same. */
function NoPage({ title, more, children }: { title: string; more: string; children?: ComponentChildren }) {
  const words = useWords();
  return (
    <Notice title={title}>
      <p>
        {more} {words.say('page.paste')}
      </p>
      <div class="actions">
        {children}
        <a class="action" href="#/lookup">
          {words.say('view.lookup')}
        </a>
      </div>
    </Notice>
  );
}

function TooLarge({ goOn }: { goOn: () => void }) {
  const words = useWords();
  return (
    <Notice title={words.say('page.tooLarge')}>
      <p>{words.say('page.tooLargeMore')}</p>
      <Action label={words.say('page.goOn')} onPress={goOn} />
    </Notice>
  );
}

function Failed({ reason }: { reason: string }) {
  const words = useWords();
  return (
    <Notice title={words.say('page.failed')}>
      <p>{words.say('page.failedMore')}</p>
      <p>
        <code lang="en">{reason}</code>
      </p>
    </Notice>
  );
}

function Action({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button class="action" type="button" onClick={onPress}>
      {label}
    </button>
  );
}
