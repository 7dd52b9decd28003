/** The least that a page can do with a letter: it asks the host for something that is at hand, and shows one line. */
const socket = new WebSocket(new URL('/rpc', location.href.replace(/^http/, 'ws')));
const box = document.querySelector('#search');
const line = document.querySelector('#search-results');
let id = 0;

box.addEventListener('input', () => {
  if (box.value === '') return;
  line.ariaBusy = 'true';
  id += 1;
  socket.send(JSON.stringify({ id, channel: 'pack.info', input: {} }));
});

socket.addEventListener('message', ({ data }) => {
  line.textContent = `${id} ${data}`;
  line.ariaBusy = 'false';
});
