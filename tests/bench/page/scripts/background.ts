import { readMentions } from '../../../../lib/detect/detect.ts';
import type { Envelope, RequestOf } from '../../../../lib/messages/contract.ts';

/** The background as far as a first scan needs it. */
self.addEventListener('message', ({ data }: MessageEvent<{ id: number; envelope: Envelope }>) => {
  const started = performance.now();
  const { id, envelope } = data;
  const answer =
    envelope.gloss === 'mentions/read'
      ? {
          mentions: (envelope.request as RequestOf<'mentions/read'>).texts.map(({ text, lang }) =>
            readMentions(text, lang),
          ),
        }
      : { ok: true };
  (self as unknown as Worker).postMessage({ id, answer, took: performance.now() - started }, []);
});
