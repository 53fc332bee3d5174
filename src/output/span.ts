export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of a text and what is shown in its place. */
export interface LabelledSpan extends Span {
  readonly label: string;
}
