import type { IncomingMessage } from 'node:http';

/** Reads the whole body as text, or answers undefined when it is larger than the limit. */
export function readBody(request: IncomingMessage, limit: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        // The rest is still taken in, unread: closing now would hide the answer from the sender.
        chunks = [];
        resolve(undefined);
      }
    });
    request.on('end', () => {
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
    request.on('error', reject);
    request.on('close', () => {
      reject(new Error('The request ended early.'));
    });
  });
}
