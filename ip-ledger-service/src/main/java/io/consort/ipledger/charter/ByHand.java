package io.consort.ipledger.charter;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the charter says, noted by hand: where the charter is asked, it may be left out or be the same; else it must be said. */
public final class ByHand {

    private ByHand() {}

    /** A command; or its refusal, so that a request that is sent again is answered as it was the first time. */
    public static Command<IpLedgerState, IpLedgerEvent> noting(Supplier<Command<IpLedgerState, IpLedgerEvent>> asked) {
        try {
            return asked.get();
        } catch (DomainException refusal) {
            return (_, _) -> {
                throw refusal;
            };
        }
    }

    /**
     * What is said where the charter is not asked.
     *
     * @throws DomainException INVALID where nothing is
     */
    public static <T> T said(String pointer, @Nullable T value) {
        if (value == null) {
            throw DomainException.invalid(
                    pointer, "The consortium service does not tell what the charter says: say it here.");
        }
        return value;
    }

    /**
     * Sees that what is said beside the charter is what it says.
     *
     * @throws DomainException REFUSED {@code charter-says-otherwise}
     */
    public static void requireSame(String pointer, @Nullable Object given, Object said) {
        if (given != null && !given.equals(said)) {
            throw new DomainException(
                    Kind.REFUSED,
                    "charter-says-otherwise",
                    "The charter in force says something else. It is amended, and then holds here.",
                    List.of(new FieldError(pointer, "The charter says " + said + ", and not " + given + ".")));
        }
    }
}
