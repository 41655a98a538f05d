import { createApp, h, nextTick, ref } from 'vue';
import { app, run, viewOf } from './scene.ts';

const current = ref(0);

const Article = {
  render() {
    const { title, state, hasNote, rows, turn } = viewOf(current.value);
    return h('article', [
      h('h1', title),
      h('p', ['The ', h('b', 'United'), ' ', state, ` met in turn ${turn}.`]),
      hasNote ? h('p', `So did Interpol, ${turn} times.`) : null,
      h(
        'ul',
        rows.map(({ row, text }) => h('li', { key: row }, text)),
      ),
    ]);
  },
};

createApp(Article).mount(app);
void run((turn) => {
  current.value = turn;
  return nextTick();
});
