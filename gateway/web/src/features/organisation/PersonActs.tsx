import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Change, drawUp } from '../../api/change.ts';
import type { Schemas } from '../../api/client.ts';
import { Act } from '../../form/Act.tsx';

type Person = Schemas['consortium']['PersonResponse'];

interface Props {
  organisation: string;
  of: Person;
  name: string;
}

/** What whoever administers an organisation can do about one of its people. */
export function PersonActs({ organisation, of: { person, suspended, administrator }, name }: Props) {
  const { t } = useTranslation('organisation');
  const queries = useQueryClient();
  const done = () => void queries.invalidateQueries({ queryKey: ['people', organisation] });
  const act = (kind: string, draw: () => Change, question?: string) => (
    <Act
      key={kind}
      name={`${kind} ${organisation} ${person}`}
      label={t(kind, { name })}
      draw={draw}
      done={done}
      {...(question !== undefined && { question })}
    />
  );
  const names = { organisation };
  return (
    <>
      {administrator
        ? act('unmake', () => drawUp('/api/consortium/organisations/{organisation}/administrators/removals', names, { person }))
        : act('make', () => drawUp('/api/consortium/organisations/{organisation}/administrators', names, { person }))}{' '}
      {suspended
        ? act('reinstate', () => drawUp('/api/consortium/organisations/{organisation}/people/reinstatements', names, { person }))
        : act('suspend', () => drawUp('/api/consortium/organisations/{organisation}/people/suspensions', names, { person }))}{' '}
      {act('remove', () => drawUp('/api/consortium/organisations/{organisation}/people/removals', names, { person }), t('removeReally', { name }))}
    </>
  );
}
