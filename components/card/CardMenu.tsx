import type { MenuItem } from '../../lib/model/card.ts';

/** What a reader can do with the card, and with Gloss on this page; unfolded by a button in the card's head. */
export function CardMenu({ groups }: { groups: readonly (readonly MenuItem[])[] }) {
  return (
    <div class="card-menu" hidden>
      {groups.map((items) => (
        <div class="card-group" key={items[0]?.act}>
          {items.map(({ act, value, label, isChosen }) => (
            <button
              key={act + value}
              type="button"
              class="card-item"
              data-act={act}
              data-value={value}
              {...(isChosen === undefined ? {} : { 'aria-pressed': isChosen })}
            >
              {label}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
