import { readFile } from 'node:fs/promises';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const PAGES = new URL('../../pages/', import.meta.url);

/** The strictest policy a page can set: nothing loads, no script or style of the page's own runs. */
export const STRICT_POLICY = { 'content-security-policy': "default-src 'none'" };

/** A page to serve: its text and the headers to send with it. */
export interface ServedPage {
  body: string;
  headers?: Record<string, string>;
}

/** A loopback server for test pages that remembers every request. */
export interface PageServer {
  origin: string;
  /** Paths asked for, in order, browsers' own search for an icon left out. */
  requests: string[];
  /** Serves a page under a path and gives its address. */
  serve(path: string, page: ServedPage): string;
  /** Serves a file of tests/pages and gives its address. */
  serveFile(name: string, headers?: Record<string, string>): Promise<string>;
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1. */
export async function startServer(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path !== '/favicon.ico') requests.push(path);
    // Browsers look for an icon by themselves, and complain where there is none.
    if (path === '/favicon.ico') response.writeHead(204).end();
    else answer(pages.get(path), response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serve = (path: string, page: ServedPage): string => {
    pages.set(path, page);
    return origin + path;
  };
  return {
    origin,
    requests,
    serve,
    serveFile: async (name, headers = {}) =>
      serve(`/${name}`, { body: await readFile(fileURLToPath(new URL(name, PAGES)), 'utf8'), headers }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(page: ServedPage | undefined, response: ServerResponse): void {
  if (page === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body);
}
