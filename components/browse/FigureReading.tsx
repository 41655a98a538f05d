import { useMemo } from 'preact/hooks';
import { standingOf } from '../../lib/answer/answer.ts';
import type { Claim } from '../../lib/model/mention.ts';
import { useWords } from '../speaking.ts';
import type { PageView } from './pageview.ts';
import type { BrowsePort } from './port.ts';
import { sayBeyond } from './wording.ts';

interface FigureReadingProps {
  /** The words on the page. */
  text: string;
  claim: Claim;
  /** The other figures of its paragraph. */
  beside: Claim[];
  page: PageView;
  port: BrowsePort;
}

/** A figure of the page: what was read, and how it stands against the record. */
export function FigureReading({ text, claim, beside, page: { pageDate }, port }: FigureReadingProps) {
  // A page that changes reports its mentions anew, mostly the same: only another claim is worth another comparison.
  const words = useWords();
  const written = JSON.stringify([claim, beside]);
  const standing = useMemo(() => {
    const [read, others] = JSON.parse(written) as [Claim, Claim[]];
    return standingOf(read, pageDate, { base: port.library.base, words, beside: others });
  }, [written, pageDate, port, words]);
  const beyond = sayBeyond(text, claim, words);
  return (
    <>
      {beyond.length > 0 && (
        <span class="line-claim">
          <span class="line-label">{words.say('card.readAs')}</span> {beyond.join('\u00a0· ')}
        </span>
      )}
      <span class="line-standing">{standing.summary}</span>
    </>
  );
}
