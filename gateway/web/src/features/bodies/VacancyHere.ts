import { here } from '../../acts/here.tsx';
import { useSeatActs } from './seatActs.ts';

/** Says who sits on an empty seat where that is told of. */
export default here(() => {
  const { name } = useSeatActs();
  return ({ subject }) => [name(subject.replace('seats/', ''))];
});
