import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Key and certificate of a server that speaks https. */
export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** Serves a folder's files to this machine alone. Port 0 takes any free one. */
export async function serveFolder(folder: string, port: number, certificate?: Certificate): Promise<StaticServer> {
  const answer: RequestListener = (request, response) => {
    const send = (status: number, type: string, body: Buffer | string): void => {
      const headers = {
        'Content-Type': type,
        'Cache-Control': 'no-cache',
        'X-Content-Type-Options': 'nosniff',
        // Excel shows the add-in in a frame of its own; the workbench belongs into none.
        ...(certificate ? {} : { 'Content-Security-Policy': "frame-ancestors 'self'" }),
        'Referrer-Policy': 'no-referrer',
      };
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    };
    const file = fileFor(folder, request.url ?? '/');
    if (file === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
      send(404, 'text/plain', 'Not found');
      return;
    }
    readFile(file).then(
      (body) => {
        send(200, TYPES[path.extname(file)] ?? 'application/octet-stream', body);
      },
      () => {
        send(404, 'text/plain', 'Not found');
      },
    );
  };
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  return {
    url: `${certificate ? 'https' : 'http'}://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** The file a request names; `null` where that is outside the folder or no address at all. */
function fileFor(folder: string, address: string): string | null {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const file = path.join(folder, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    return file.startsWith(folder + path.sep) ? file : null;
  } catch {
    return null;
  }
}
