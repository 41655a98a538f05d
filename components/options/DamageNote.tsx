import { useEffect, useState } from 'preact/hooks';
import type { Damage } from '../../lib/settings/store.ts';
import { useWords } from '../speaking.ts';
import type { OptionsPort } from './port.ts';

/** Says that settings were found damaged, and where; they can be had as they were. */
export function DamageNote({ port }: { port: OptionsPort }) {
  const words = useWords();
  const [damage, setDamage] = useState<Damage>();
  useEffect(() => void port.damage().then(setDamage), [port]);
  if (damage === undefined) return null;
  const places = damage.problems.map(({ at }) => at).filter((at) => at !== '');
  return (
    <section class="damage" role="alert">
      <p>
        {places.length === 0
          ? words.say('options.damagedAll')
          : words.say('options.damaged', { places: places.join(', ') })}
      </p>
      <div class="acts">
        <button
          type="button"
          class="plain"
          onClick={() =>
            port.download('gloss-settings-damaged.json', `${JSON.stringify(damage.found, null, 2)}\n`)
          }
        >
          {words.say('options.damagedSave')}
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => void port.forgetDamage().then(() => setDamage(undefined))}
        >
          {words.say('options.damagedForget')}
        </button>
      </div>
    </section>
  );
}
