package io.consort.kernel.ledger;

import io.consort.kernel.problem.DomainException;

/**
 * A try: it is only to be seen whether something could be done. As long as one is underway, its thread records nothing in any ledger, keeps nothing
 * beside them and tells nobody anything; whoever would have to is refused.
 */
public final class Trying {

    private static final ScopedValue<Boolean> UNDERWAY = ScopedValue.newInstance();

    private Trying() {}

    /** Whether this thread only tries. */
    public static boolean isUnderway() {
        return UNDERWAY.isBound();
    }

    /** Does something as a try, and answers as it answers. */
    public static <R, X extends Throwable> R within(ScopedValue.CallableOp<? extends R, X> tried) throws X {
        return ScopedValue.where(UNDERWAY, true).call(tried);
    }

    /**
     * To be called before anything has an effect that a try may not have.
     *
     * @param because why it cannot be tried, as a sentence
     * @throws DomainException REFUSED {@code cannot-be-tried} within a try
     */
    public static void forbid(String because) {
        if (isUnderway()) {
            throw refusal(because);
        }
    }

    /** That something cannot be tried. */
    public static DomainException refusal(String because) {
        return DomainException.refused(
                "cannot-be-tried", "Whether this could be done is not seen by trying it. " + because);
    }
}
