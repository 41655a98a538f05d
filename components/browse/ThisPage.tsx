import type { ComponentChildren } from 'preact';
import { sayDate } from '../../lib/wording/date.ts';
import { MentionGroups } from './MentionGroups.tsx';
import type { PageView } from './pageview.ts';
import type { BrowsePort } from './port.ts';

interface ThisPageProps {
  page: PageView;
  port: BrowsePort;
}

/** What was found on the page in the current tab; choosing an entry shows it there. */
export function ThisPage({ page, port }: ThisPageProps) {
  return (
    <>
      <Status page={page} port={port} />
      <MentionGroups page={page} port={port} />
      {page.count > 0 && page.pageDate !== undefined && (
        <p class="page-date">Facts and figures are chosen for the page’s date, {sayDate(page.pageDate)}.</p>
      )}
    </>
  );
}

function Status({ page: { status }, port }: ThisPageProps) {
  switch (status.kind) {
    case 'found':
      return null;
    case 'loading':
      return <Notice title="The page is loading">What Gloss finds on it appears here.</Notice>;
    case 'silent':
      return <Silent reload={port.reload} />;
    case 'off':
      return <Off host={status.host} port={port} />;
    case 'paused':
      return status.why === 'size' ? <TooLarge goOn={port.goOn} /> : <Failed reason={status.reason} />;
    case 'nothing':
      return (
        <Notice title="Nothing found on this page">
          Gloss looks for Interpol, the United Nations and its bodies, and figures of foreign fighters. It
          keeps looking as the page changes.
        </Notice>
      );
  }
}

function Silent({ reload }: { reload: () => void }) {
  return (
    <Notice title="Gloss is not running on this page">
      <p>
        A page that was open before Gloss was installed or updated has to be loaded again. Browsers let no
        extension read their own pages, extension stores and PDF files.
      </p>
      <button class="action" type="button" onClick={reload}>
        Reload this page
      </button>
    </Notice>
  );
}

function TooLarge({ goOn }: { goOn: () => void }) {
  return (
    <Notice title="Only a part of this page is read">
      <p>It is very long, or changes all the time, so Gloss stopped before it could slow the page down.</p>
      <button class="action" type="button" onClick={goOn}>
        Go on
      </button>
    </Notice>
  );
}

function Failed({ reason }: { reason: string }) {
  return (
    <Notice title="Gloss has stopped on this page">
      <p>Something went wrong in Gloss. The page itself is not affected.</p>
      <p>
        <code>{reason}</code>
      </p>
    </Notice>
  );
}

function Off({ host, port }: { host: string; port: BrowsePort }) {
  return (
    <Notice title={`Off for ${host}`}>
      <p>Gloss reads nothing on this site until you switch it on.</p>
      <button class="action" type="button" onClick={() => port.setSite(host, true)}>
        Switch on
      </button>
    </Notice>
  );
}

function Notice({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
