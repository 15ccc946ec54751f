import { useQuery } from '@tanstack/react-query';
import { type FunctionComponent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InPlace, Need } from '../app/feature.ts';
import { drafts } from '../form/drafts.ts';
import { locale } from '../i18n/i18n.ts';
import { useMe } from '../session/session.ts';
import { Answer } from '../states/Answer.tsx';
import type { Act } from './act.ts';
import { Offers } from './Acts.tsx';

/** Draws up the acts that meet a need, by what has to be read for them. */
export type Drawing = (need: Need) => readonly Act[] | Promise<readonly Act[]>;

/** Makes what opens below a need: the acts that meet it. Until somebody opens it, nothing is read for them and none is tried. */
export function here(useDrawing: () => Drawing): FunctionComponent<InPlace> {
  const Drawn = ({ need }: { need: Need }) => {
    const draw = useDrawing();
    const { consortium, kind, subject, for: whom } = need;
    const acts = useQuery({ queryKey: ['here', consortium, kind, subject, whom, locale()], queryFn: async () => draw(need) });
    return <Answer to={acts}>{(of) => <Offers of={of} single={of.length === 1} />}</Answer>;
  };
  return ({ need, what }) => (
    <Opening what={what} name={[need.consortium, need.kind, need.subject, need.for].join(' ')}>
      <Drawn need={need} />
    </Opening>
  );
}

interface Opens {
  name: string;
  /** As the need is told; what opens is called so as well, and is not the same to who only hears it. */
  what: string;
  children: ReactNode;
}

/** What opens below a need; after a reload it is open still, with what was typed in it. */
export function Opening({ name, what, children }: Opens) {
  const { t } = useTranslation();
  const kept = drafts(useMe().person);
  const [open, setOpen] = useState(() => kept.get(`here ${name}`) !== undefined);
  const toggle = (opened: boolean) => {
    setOpen(opened);
    if (opened) {
      kept.keep(`here ${name}`, { value: true, seen: false });
    } else {
      kept.forget(`here ${name}`);
    }
  };
  return (
    <details open={open} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        {t('acts.here')} <span className="unseen">{what}</span>
      </summary>
      {open && children}
    </details>
  );
}
