import { type ReactNode, useId } from 'react';

/** What a control has to bear so that it belongs to its label, hint and problem. */
export interface Control {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

interface Props {
  label: string;
  /** Where its value stands in the body that is sent (RFC 6901): problems at this pointer are shown here. */
  pointer: string;
  problems?: ReadonlyMap<string, string> | undefined;
  hint?: string;
  children: (control: Control) => ReactNode;
}

/** A field of a form: label, control, hint, and what was refused about it. */
export function Field({ label, pointer, problems, hint, children }: Props) {
  const id = useId();
  const problem = problemAt(problems, pointer);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter((each) => each).join(' ');
  return (
    <div className="field" data-pointer={pointer}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problem === undefined ? undefined : true })}
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="problem">
          {problem}
        </p>
      )}
    </div>
  );
}

/** What was refused about a field, or about a part of what it says, as an item of a list. */
function problemAt(problems: ReadonlyMap<string, string> | undefined, pointer: string): string | undefined {
  const found = [...(problems ?? [])].filter(([at]) => at === pointer || (pointer !== '' && at.startsWith(`${pointer}/`)));
  return found.length === 0 ? undefined : found.map(([, detail]) => detail).join(' ');
}
