import { describe, expect, it } from 'vitest';
import { type AskMentions, RemoteDetection } from '../../../entrypoints/annotate/detection.ts';
import { readMentions } from '../../../lib/detect/detect.ts';

const UN = 'The United Nations met.';

/** A background that keeps what it was asked. */
function background(): { ask: AskMentions; asked: string[][] } {
  const asked: string[][] = [];
  const ask: AskMentions = (texts) => {
    asked.push(texts.map(({ text }) => text));
    return Promise.resolve(texts.map(({ text, lang }) => readMentions(text, lang)));
  };
  return { ask, asked };
}

describe('detection by the background', () => {
  it('asks about nothing in texts that hold nothing', async () => {
    const detection = new RemoteDetection();
    const { ask, asked } = background();
    expect(detection.find('Rain is expected.', 'en')).toEqual([]);
    expect(await detection.fetch(ask)).toBe(false);
    expect(asked).toEqual([]);
  });

  it('knows a text once the answer is there, and places mentions as the text is written', async () => {
    const detection = new RemoteDetection();
    const { ask, asked } = background();
    const written = 'The Uni\u00ADted Nations met.';
    expect(detection.find(written, 'en')).toBeUndefined();
    expect(detection.find(written, 'en')).toBeUndefined();
    await detection.fetchAll(ask, () => undefined);
    const [mention] = detection.find(written, 'en') ?? [];
    expect(written.slice(mention?.from, mention?.to)).toBe('Uni\u00ADted Nations');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toHaveLength(1);
  });

  it('asks again about what was not answered', async () => {
    const detection = new RemoteDetection();
    const { ask } = background();
    detection.find(UN, 'en');
    await detection.fetchAll(
      () => Promise.reject(new Error('asleep')),
      () => expect.unreachable(),
    );
    expect(detection.find(UN, 'en')).toBeUndefined();
    await detection.fetchAll(ask, () => undefined);
    expect(detection.find(UN, 'en')).toHaveLength(1);
  });

  it('believes no answer to what it has forgotten since', async () => {
    const detection = new RemoteDetection();
    const { ask } = background();
    detection.find(UN, 'en');
    await detection.fetch((texts) => {
      detection.forget();
      return ask(texts);
    });
    expect(detection.find(UN, 'en')).toBeUndefined();
  });

  it('asks once at a time, in messages of at most 500 texts and half a million characters', async () => {
    const detection = new RemoteDetection();
    const { ask, asked } = background();
    for (let i = 0; i < 501; i += 1) detection.find(`${UN} ${i}`, 'en');
    const long = 'Nothing was said of it. '.repeat(12_500);
    for (let i = 0; i < 2; i += 1) detection.find(`${UN} ${i} ${long}`, 'en');
    let answers = 0;
    const count = (): void => {
      answers += 1;
    };
    await Promise.all([detection.fetchAll(ask, count), detection.fetchAll(ask, count)]);
    expect(asked.map((texts) => texts.length)).toEqual([500, 2, 1]);
    expect(answers).toBe(3);
  });
});
