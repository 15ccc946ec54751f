package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.Charters;
import io.consort.kernel.identity.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an organisation has no vote on a date. */
public enum VoteBar {
    /** It is no member on that date. */
    NOT_A_MEMBER,
    /** Its class of members does not vote. */
    CLASS_WITHOUT_VOTE,
    /** It is suspended. */
    SUSPENDED,
    /** Its term is over, and it has not renewed its membership. */
    NOT_RENEWED,
    /** Dues of it are overdue beyond the charter's grace. */
    IN_DEFAULT;

    /** Why an organisation has no vote on a date, as it is known now; empty where it has one. */
    public static Optional<VoteBar> of(ConsortiumState state, OrganisationId organisation, LocalDate on) {
        return of(state, organisation, on, null);
    }

    /**
     * Why an organisation has no vote on a date, by the charter of that date; empty where it has one. What takes a vote for a time
     * goes before a class that has none: it takes one from a seat that its member was elected to as well.
     *
     * @param knownAt as it was known at that instant; null for as it is known now
     * @throws io.consort.kernel.problem.DomainException NOT_FOUND when the consortium has not been created
     */
    public static Optional<VoteBar> of(
            ConsortiumState state, OrganisationId organisation, LocalDate on, @Nullable Instant knownAt) {
        Charter then = Charters.of(state).then(on, knownAt);
        Members members = Members.of(state);
        return members.bar(organisation, on, knownAt)
                .or(() -> Debts.inDefault(state, organisation, on, knownAt).map(_ -> IN_DEFAULT))
                .or(() -> members.isOfVotingClass(organisation, on, then, knownAt)
                        ? Optional.empty()
                        : Optional.of(CLASS_WITHOUT_VOTE));
    }

    /** Whether it takes a vote for a time that there would be otherwise. */
    public boolean isLoss() {
        return switch (this) {
            case SUSPENDED, NOT_RENEWED, IN_DEFAULT -> true;
            case NOT_A_MEMBER, CLASS_WITHOUT_VOTE -> false;
        };
    }
}
