import { FRAMES, layOutSeries } from '../../lib/browse/plot/layout.ts';
import { toSvg } from '../../lib/browse/plot/svg.ts';
import type { SeriesWithFigures } from '../../lib/browse/series.ts';
import { toCsv, toJson } from '../../lib/browse/tables.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { saveFile } from '../savefile.ts';
import { useWords } from '../speaking.ts';
import { pngOf } from './png.ts';
import type { OwnPoint } from './own.ts';

interface SaveProps {
  one: SeriesWithFigures;
  own: readonly OwnPoint[];
  unit: string;
}

/** The forms in which a series can be taken along; all are made here, nothing is asked of anybody. */
const FORMS: Record<string, (props: SaveProps, words: Words) => Blob | Promise<Blob>> = {
  CSV: ({ one }) => new Blob([toCsv(one)], { type: 'text/csv;charset=utf-8' }),
  JSON: ({ one }) => new Blob([toJson(one)], { type: 'application/json' }),
  SVG: (props, words) => new Blob([pictureOf(props, words)], { type: 'image/svg+xml' }),
  PNG: (props, words) => pngOf(pictureOf(props, words)),
};

/** Saves a series as a table, as data or as a picture. */
export function Save(props: SaveProps) {
  const words = useWords();
  const save = async (form: string): Promise<void> => {
    const file = await FORMS[form]?.(props, words);
    if (file !== undefined) saveFile(file, `gloss-${props.one.series.id}.${form.toLowerCase()}`);
  };
  return (
    <p class="save">
      <span id="save">{words.say('figures.save')}</span>
      {Object.keys(FORMS).map((form) => (
        <button
          key={form}
          id={`save-${form}`}
          class="action"
          type="button"
          aria-labelledby={`save save-${form}`}
          onClick={() => void save(form)}
        >
          {form}
        </button>
      ))}
    </p>
  );
}

/** As large in every window. */
const pictureOf = ({ one, own, unit }: SaveProps, words: Words): string =>
  toSvg(layOutSeries(one, own, FRAMES.wide, words), {
    title: one.series.title[words.locale] ?? one.series.title.en,
    unit,
    credit: words.say('figures.credit'),
  });
