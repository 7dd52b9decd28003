import { HOST_GONE, isAnswer, type Transport } from './answer.ts';

/** The browser host on this computer: `POST /rpc/<channel>` with a session cookie. */
export const overHttp: Transport = async (channel, input) => {
  try {
    const response = await fetch(`/rpc/${channel}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const answer: unknown = await response.json();
    return isAnswer(answer) ? answer : HOST_GONE;
  } catch {
    // No connection, or another program answers on this port.
    return HOST_GONE;
  }
};
