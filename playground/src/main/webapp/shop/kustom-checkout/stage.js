// How far a checkout is: said to the shopper on the board, and to the page as events.

export class Stage {
  #page;
  #board;
  #notice = '';
  #said = {};
  #isWarned = false;
  #state = 'idle';
  #isEnded = false;

  /** @param page what the events are dispatched on */
  constructor(page, board) {
    this.#page = page;
    this.#board = board;
  }

  get state() {
    return this.#state;
  }

  get isEnded() {
    return this.#isEnded;
  }

  get isSuspended() {
    return this.#state === 'suspended' || this.#state === 'delayed';
  }

  /** Goes on to a state, with a word to the shopper and a way on, if there is one. */
  enter(state, text = '', again = undefined) {
    this.#state = state;
    this.#notice = '';
    this.#said = { text, again };
    this.#isWarned = false;
    this.#board.say(text, again);
    this.tell('state', { state });
  }

  /** Loads, with a word that stays until the shopper goes on. */
  load(text, notice = '') {
    this.enter('loading', notice || text);
    this.#notice = notice;
  }

  /** The shopper can pay; what was to be said of the loading is still said. */
  ready() {
    const notice = this.#notice;
    this.enter('ready', notice);
    this.#notice = notice;
  }

  /** Something is wrong, but nothing is lost yet. */
  warn(text, again) {
    this.#isWarned = true;
    this.#board.warn(text, again);
  }

  /** What was warned of is over; what was said before is said again. */
  calm() {
    if (this.#isWarned) {
      this.#isWarned = false;
      this.#board.say(this.#said.text, this.#said.again);
    }
  }

  fail(problem, text, again) {
    if (!this.#isEnded) {
      this.enter('failed');
      this.#board.warn(text, again);
      this.tell('failed', { problem });
    }
  }

  /** Nothing is said any more. */
  end() {
    this.#isEnded = true;
    this.#board.clear();
  }

  /** Tells the page. */
  tell(type, detail) {
    this.#page.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
