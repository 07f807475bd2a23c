/** Stands in for a value inside a text until it is shown in bold; a private-use character that no name holds. */
export const EMPHASIS = '\uE000';

/** A text with one value in bold, wherever the language puts it: `text` holds EMPHASIS in the value's place. */
export function Emphasised({ text, value }: { text: string; value: string }) {
  const [before, after = ''] = text.split(EMPHASIS);
  return (
    <>
      {before}
      <b>{value}</b>
      {after}
    </>
  );
}
