import type { Change } from '../api/change.ts';
import { Sheet } from './Sheet.tsx';

interface Props {
  /** What is done to what: under this name the request is kept until it is answered. */
  name: string;
  label: string;
  /** Asked before what cannot be taken back. */
  question?: string;
  draw: () => Change;
  done: (answer: unknown) => void;
}

const NOTHING = {};

/** An act of one button: a sheet without fields. */
export const Act = (props: Props) => <Sheet {...props} empty={NOTHING} submit={props.label} />;
