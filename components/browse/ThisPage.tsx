import { useState } from 'preact/hooks';
import type { FrameReport } from '../../lib/model/page.ts';
import { sayDate } from '../../lib/wording/date.ts';
import { type MentionGroup, type MentionLine, type Place, groupMentions } from './grouping.ts';
import type { BrowsePort, TabView } from './port.ts';

interface ThisPageProps {
  tab: TabView;
  port: BrowsePort;
}

/** What was found on the page in the current tab; choosing an entry shows it there. */
export function ThisPage({ tab, port }: ThisPageProps) {
  if (tab.kind === 'unreachable' || tab.frames[0] === undefined) return <Unreachable />;
  const { report } = tab.frames[0];
  const groups = groupMentions(tab.frames);
  return (
    <div class="this-page">
      <SiteSwitch report={report} port={port} />
      {report.state.kind === 'paused' && <p class="notice">Paused: {report.state.reason}</p>}
      {report.state.kind === 'on' && groups.length === 0 && (
        <p class="notice">
          No mention of Interpol, the United Nations or foreign-fighter figures on this page.
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.root} group={group} port={port} />
      ))}
      {report.pageDate !== undefined && (
        <p class="page-date">Read as a page of {sayDate(report.pageDate)}.</p>
      )}
    </div>
  );
}

function Unreachable() {
  return (
    <div class="notice">
      <p>
        <strong>Gloss is not running on this page.</strong>
      </p>
      <p>
        If the page was open before Gloss was installed or updated, reload it. Browsers let no extension read
        their own pages, extension stores and PDF viewers.
      </p>
    </div>
  );
}

function SiteSwitch({ report: { host, state }, port }: { report: FrameReport; port: BrowsePort }) {
  if (host === '') return null;
  const on = state.kind !== 'off';
  return (
    <label class="site-switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => port.setSite(host, event.currentTarget.checked)}
      />
      <span>
        {on ? 'On' : 'Off'} for <strong>{host}</strong>
      </span>
    </label>
  );
}

function Group({ group: { root, name, count, lines }, port }: { group: MentionGroup; port: BrowsePort }) {
  return (
    <section class="group" data-root={root} aria-labelledby={`group-${root}`}>
      <h2 class="group-name" id={`group-${root}`}>
        {name} <span class="count">{count}</span>
      </h2>
      <ul class="lines">
        {lines.map((line) => (
          <Line key={`${line.places[0].frameId}:${line.places[0].id}`} line={line} port={port} />
        ))}
      </ul>
    </section>
  );
}

/** One line; where the same words stand in several places, choosing it again goes on to the next. */
function Line({ line: { text, places }, port }: { line: MentionLine; port: BrowsePort }) {
  const [turn, setTurn] = useState(0);
  const place = places[turn % places.length] ?? places[0];
  const go = (): void => {
    port.show(place);
    setTurn(turn + 1);
  };
  return (
    <li>
      <button class="line" type="button" onClick={go}>
        <span class="line-text">{text}</span>
        {places.length > 1 && <span class="count">{places.length}×</span>}
        <Snippet place={place} />
      </button>
    </li>
  );
}

function Snippet({ place: { mention } }: { place: Place }) {
  return (
    <span class="snippet" dir="auto">
      …{mention.before}
      <b>{mention.text}</b>
      {mention.after}…
    </span>
  );
}
