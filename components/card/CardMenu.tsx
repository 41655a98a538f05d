import type { MenuGroup } from '../../lib/model/card.ts';

/** What a reader can do with the card, and with Gloss on this page; unfolded by a button in the card's head. */
export function CardMenu({ groups }: { groups: readonly MenuGroup[] }) {
  return (
    <div class="card-menu" hidden>
      {groups.map(({ label, items }) => (
        <div key={items[0]?.act} class="card-group" {...(label && { role: 'group', 'aria-label': label })}>
          {label && <span class="card-label">{label}</span>}
          {items.map(({ act, value, label: name, isChosen }) => (
            <button
              key={act + value}
              type="button"
              class="card-item"
              data-act={act}
              data-value={value}
              {...(isChosen === undefined ? {} : { 'aria-pressed': isChosen })}
            >
              {name}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
