import { useMemo } from 'preact/hooks';
import { standingOf } from '../../lib/answer/answer.ts';
import type { Claim } from '../../lib/model/mention.ts';
import type { PageView } from './pageview.ts';
import type { BrowsePort } from './port.ts';
import { sayBeyond } from './wording.ts';

interface FigureReadingProps {
  /** The words on the page. */
  text: string;
  claim: Claim;
  page: PageView;
  port: BrowsePort;
}

/** A figure of the page: what was read, and how it stands against the record. */
export function FigureReading({ text, claim, page: { pageDate }, port }: FigureReadingProps) {
  // A page that changes reports its mentions anew, mostly the same: only another claim is worth another comparison.
  const written = JSON.stringify(claim);
  const standing = useMemo(
    () => standingOf(JSON.parse(written) as Claim, pageDate, { base: port.library.base }),
    [written, pageDate, port],
  );
  const beyond = sayBeyond(text, claim);
  return (
    <>
      {beyond.length > 0 && (
        <span class="line-claim">
          <span class="line-label">Read as</span> {beyond.join('\u00a0· ')}
        </span>
      )}
      <span class="line-standing">{standing.summary}</span>
    </>
  );
}
