/** A part of a text that must not be kept, and what stands there instead. */
export interface Hidden {
  start: number;
  end: number;
  label: string;
}
