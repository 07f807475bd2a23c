/** Words are looked at after this pause in typing, in ms. */
const PAUSE = 150;
/** Typing rests after this, in ms: only then may what is missing be said of a draft that has its close. */
const REST = 2000;

export interface Pace {
  /** The draft has changed. */
  touched(): void;
  /** Something else has changed that the draft is judged by; typing may go on resting. */
  again(): void;
}

/** Calls `onPause` after each pause in typing, at most once a frame, and `onRest` once typing rests. */
export function keepPace(window: Window, onPause: () => void, onRest: () => void, signal: AbortSignal): Pace {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let framed = false;

  const inFrame = () => {
    if (framed) return;
    framed = true;
    window.requestAnimationFrame(() => {
      framed = false;
      if (!signal.aborted) onPause();
    });
  };
  const stop = () => {
    clearTimeout(pause);
    clearTimeout(rest);
  };
  signal.addEventListener('abort', stop);

  return {
    touched() {
      if (signal.aborted) return;
      stop();
      pause = setTimeout(inFrame, PAUSE);
      rest = setTimeout(onRest, REST);
    },
    again() {
      if (signal.aborted) return;
      clearTimeout(pause);
      pause = setTimeout(inFrame, PAUSE);
    },
  };
}
