import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Change } from '../api/change.ts';
import { ProblemSummary } from './ProblemSummary.tsx';
import { useDraft } from './useDraft.ts';
import { useSending } from './useSending.ts';

interface Props {
  /** What is done to what: under this name the request is kept until it is answered. */
  name: string;
  label: string;
  /** Asked before what cannot be taken back. */
  question?: string;
  draw: () => Change;
  done: () => void;
}

const NOTHING = {};

/** An act of one button. After a time-out or a reload the very same request is sent again; after a refusal a new one. */
export function Act({ name, label, question, draw, done }: Props) {
  const { t } = useTranslation();
  const draft = useDraft(name, NOTHING);
  const { outcome, submit } = useSending(draft.change, () => {
    draft.forget();
    done();
  });
  const act = () => {
    if (question !== undefined && !confirm(question)) {
      return;
    }
    const change = (outcome.state === 'refused' ? undefined : draft.change) ?? draw();
    draft.sent(change);
    void submit(change);
  };
  return (
    <>
      {outcome.state === 'refused' && <ProblemSummary problem={outcome.problem} />}
      {(outcome.state === 'sending' || outcome.state === 'unknown') && <p role="status">{t(`form.${outcome.state}`)}</p>}
      <Button onClick={act}>{label}</Button>
    </>
  );
}
