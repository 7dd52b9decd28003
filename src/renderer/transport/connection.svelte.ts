/** Whether the host still answers. */
class Connection {
  lost = $state(false);
}

export const connection = new Connection();
