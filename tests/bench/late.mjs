// Things that arrive later, each at its time and in the order of their sending.

export class Late {
  #arrive;
  #queue = [];
  #timer = null;
  #afterwards = null;

  /** `arrive` is called with each thing once its time has come. */
  constructor(arrive) {
    this.#arrive = arrive;
  }

  /** Lets `thing` arrive at `time`, by `performance.now()`. */
  add(time, thing) {
    this.#queue.push({ time, thing });
    if (!this.#timer) this.#wait();
  }

  /** Calls back once everything has arrived. */
  whenEmpty(afterwards) {
    this.#afterwards = afterwards;
    if (!this.#queue.length) afterwards();
  }

  /** Nothing arrives any more. */
  stop() {
    clearTimeout(this.#timer);
    this.#queue = [];
    this.#afterwards = null;
  }

  #wait() {
    this.#timer = setTimeout(() => this.#deliver(), Math.max(0, this.#queue[0].time - performance.now()));
  }

  #deliver() {
    this.#timer = null;
    // Timers know whole milliseconds only.
    while (this.#queue.length && this.#queue[0].time <= performance.now() + 0.5) this.#arrive(this.#queue.shift().thing);
    if (this.#queue.length) this.#wait();
    else this.#afterwards?.();
  }
}
