import { beforeAll, describe, expect, it, vi } from 'vitest';
import type * as Leave from '../../../lib/messages/leave.ts';
import type { Sender } from '../../../lib/messages/receive.ts';

interface Port {
  name: string;
  sender?: object;
}

const OURS = { id: 'gloss', tab: { id: 7 }, frameId: 3, url: 'https://news.example/a' };

describe('a frame that goes', () => {
  const runtime: { id: string | undefined; connect?: object; onConnect?: object } = { id: 'gloss' };
  const listeners: ((port: Port) => void)[] = [];
  const disconnect = vi.fn();
  const heard: [Sender, number][] = [];
  const connect = (port: Port): void => listeners.forEach((listener) => listener(port));
  let leave: typeof Leave;

  beforeAll(async () => {
    runtime.connect = ({ name }: { name: string }) => {
      connect({ name, sender: OURS });
      return { disconnect };
    };
    runtime.onConnect = { addListener: (listener: (port: Port) => void) => listeners.push(listener) };
    vi.stubGlobal('chrome', { runtime });
    leave = await import('../../../lib/messages/leave.ts');
    leave.onGone((...said) => heard.push(said));
  });

  it('says so, and keeps nothing open', () => {
    leave.sayGone();
    const sender = { tabId: 7, frameId: 3, host: 'news.example', isPrivate: false };
    expect(heard.splice(0)).toEqual([[sender, performance.timeOrigin]]);
    expect(disconnect).toHaveBeenCalledOnce();
  });

  it.each([
    ['another extension', { name: 'frame/gone 1', sender: { ...OURS, id: 'other' } }],
    ['nobody', { name: 'frame/gone 1' }],
    ['a port of another name', { name: 'frame/other 1', sender: OURS }],
  ])('is not taken from %s', (_who, port) => {
    connect(port);
    expect(heard).toEqual([]);
  });

  it('says nothing once the extension is gone: there is nobody to say it to', () => {
    runtime.id = undefined;
    leave.sayGone();
    expect(heard).toEqual([]);
  });
});
