// Work of which there is never more than one piece under way.

export class OneAtATime {
  #running;

  get isBusy() {
    return this.#running !== undefined;
  }

  /** Begins it; whoever asks meanwhile waits for the same. `afterwards` is called once it is done. */
  run(work, afterwards) {
    this.#running ??= work().finally(() => {
      this.#running = undefined;
      afterwards();
    });
    return this.#running;
  }
}
