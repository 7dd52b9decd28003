/** Leaflets that are asked for in one print from elsewhere, until the page of the first one takes them. */
class Requested {
  ids: readonly string[] = $state.raw([]);

  /** Those that begin with the leaflet of a page. They are handed over once. */
  take(id: string): readonly string[] | undefined {
    if (this.ids[0] !== id) return undefined;
    const { ids } = this;
    this.ids = [];
    return ids;
  }
}

export const requested = new Requested();
