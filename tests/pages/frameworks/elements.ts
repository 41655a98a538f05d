import { type View, app, run, viewOf } from './scene.ts';

/** A closed root inside the article, whose rows are kept and given new text. */
class TurnList extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'closed' });

  set rows(rows: View['rows']) {
    while (this.#root.childElementCount < rows.length) this.#root.append(document.createElement('p'));
    for (const [i, { text }] of rows.entries()) this.#root.children[i]!.textContent = text;
  }
}

/** Draws its text in a shadow root, anew with every change of its attribute; a part of it is slotted. */
class TurnArticle extends HTMLElement {
  static readonly observedAttributes = ['turn'];

  readonly #root = this.attachShadow({ mode: 'open' });

  attributeChangedCallback(): void {
    const { title, state, hasNote, rows, turn } = viewOf(Number(this.getAttribute('turn')));
    this.#root.innerHTML = `<h1>${title}</h1><p>The <b>United</b> ${state} met in turn ${turn}.</p>
      <turn-list></turn-list><slot></slot>`;
    this.#root.querySelector<TurnList>('turn-list')!.rows = rows;
    this.replaceChildren();
    if (!hasNote) return;
    this.append(
      Object.assign(document.createElement('p'), { textContent: `So did Interpol, ${turn} times.` }),
    );
  }
}

customElements.define('turn-list', TurnList);
customElements.define('turn-article', TurnArticle);
const article = document.createElement('turn-article');
app.append(article);
void run((turn) => article.setAttribute('turn', String(turn)));
