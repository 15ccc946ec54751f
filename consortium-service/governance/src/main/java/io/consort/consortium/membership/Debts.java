package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.Heirs;
import io.consort.kernel.identity.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What members owe, as far as it bears on their membership. */
public interface Debts {

    /**
     * The default in which an organisation is on a date. Who has another's place owes what that owed.
     *
     * @param knownAt as it was known at that instant; null for as it is known now
     */
    static Optional<Default> inDefault(
            ConsortiumState state, OrganisationId organisation, LocalDate on, @Nullable Instant knownAt) {
        Debts debts = state.get(Debts.class);
        return debts.defaultOf(organisation, on, knownAt)
                .or(() -> state.get(Heirs.class).before(organisation).stream()
                        .flatMap(each -> debts.defaultOf(each, on, knownAt).stream())
                        .findFirst());
    }

    /**
     * The default in which an organisation has been longest on a date by what it owes itself; empty where it is in none.
     *
     * @param knownAt as it was known at that instant; null for as it is known now
     */
    Optional<Default> defaultOf(OrganisationId organisation, LocalDate on, @Nullable Instant knownAt);

    /** The first year after another for which dues of an organisation were assessed; empty where there is none. */
    Optional<Integer> assessedAfter(OrganisationId organisation, int year);

    /** Dues are overdue beyond the charter's grace. */
    interface Default {

        /** The first day on which who has not paid may be expelled; null where the charter has none. */
        @Nullable
        LocalDate curableUntil();
    }
}
