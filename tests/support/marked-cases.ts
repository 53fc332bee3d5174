import type { ExpectedFinding, ReportedCase } from './rule-tester.js';

type Finding = Omit<ExpectedFinding, 'line' | 'column' | 'endLine' | 'endColumn'>;

interface Given extends Omit<ReportedCase, 'errors'> {
  /** In the order of the marks. */
  readonly errors: readonly Finding[];
}

/** A case whose code marks the places of its findings: `create({ model: «'x'» })`. */
export function marked({ code, errors, ...rest }: Given): ReportedCase {
  const places: { readonly start: number; readonly end: number }[] = [];
  const text = code
    .split('«')
    .map((part, index) => {
      if (index === 0) return part;
      const [inside = '', ...after] = part.split('»');
      return { inside, after: after.join('»') };
    })
    .reduce<string>((before, part) => {
      if (typeof part === 'string') return before + part;
      places.push({ start: before.length, end: before.length + part.inside.length });
      return before + part.inside + part.after;
    }, '');
  if (places.length !== errors.length) throw new Error(`${rest.name}: ${String(places.length)} places are marked`);
  return {
    ...rest,
    code: text,
    errors: places.map(({ start, end }, index) => {
      const [line, column] = positionOf(text, start);
      const [endLine, endColumn] = positionOf(text, end);
      return { ...(errors[index] as Finding), line, column, endLine, endColumn };
    }),
  };
}

function positionOf(text: string, offset: number): readonly [number, number] {
  const before = text.slice(0, offset).split('\n');
  return [before.length, (before.at(-1) ?? '').length + 1];
}
