/** The conditions that were compared last, to begin the next choice with. In memory alone. */
class Picked {
  ids: readonly string[] = $state.raw([]);
  /** Of this patient: the next one begins with none. */
  patient = $state(0);
}

export const picked = new Picked();
