import { useState } from 'preact/hooks';
import { today } from '../../lib/facts/date.ts';
import type { PartialDate } from '../../lib/model/date.ts';
import { sayDate } from '../../lib/wording/date.ts';
import { useWords } from '../speaking.ts';
import type { PageView } from './pageview.ts';

interface PageDateProps {
  page: PageView;
  onDate: (date: PartialDate | undefined) => void;
}

/** The date that the page is read by, and a way to say another: standings and facts follow. */
export function PageDate({ page: { pageDate, isDateChosen }, onDate }: PageDateProps) {
  const words = useWords();
  const said =
    pageDate === undefined
      ? words.say('page.undated')
      : words.say(isDateChosen ? 'page.datedByYou' : 'page.dated', { date: sayDate(pageDate, words) });
  return (
    <details class="page-date">
      <summary title={words.say('page.dateChange')}>{said}</summary>
      <DateForm
        // Another date begins the form anew.
        key={pageDate}
        date={pageDate}
        onDate={onDate}
        canReset={isDateChosen}
      />
    </details>
  );
}

interface DateFormProps {
  date: PartialDate | undefined;
  canReset: boolean;
  onDate: (date: PartialDate | undefined) => void;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

function DateForm({ date, canReset, onDate }: DateFormProps) {
  const words = useWords();
  const [written, write] = useState(date?.length === DAY_LENGTH ? date : '');
  const submit = (event: Event): void => {
    event.preventDefault();
    if (written !== '') onDate(written);
  };
  return (
    <form class="page-date-form" onSubmit={submit}>
      <input
        class="field"
        type="date"
        max={today()}
        aria-label={words.say('page.dateField')}
        value={written}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <button class="action" type="submit">
        {words.say('page.dateUse')}
      </button>
      {canReset && (
        <button class="action" type="button" onClick={() => onDate(undefined)}>
          {words.say('page.dateReset')}
        </button>
      )}
      <p class="hint">{words.say('page.dateWhy')}</p>
    </form>
  );
}
