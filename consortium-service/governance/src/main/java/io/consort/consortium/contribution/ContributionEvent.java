package io.consort.consortium.contribution;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happens to a contribution. */
public sealed interface ContributionEvent extends ConsortiumEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        return state.with(Contributions.of(state).apply(this, header.time()));
    }

    @Override
    default Audience audience(ConsortiumState state) {
        return Audience.EVERYONE.or(own -> parties(state).contains(own));
    }

    private Set<OrganisationId> parties(ConsortiumState state) {
        Contribution given = this instanceof ContributionOffered offered
                ? offered.contribution()
                : Contributions.of(state).require(id()).contribution();
        return Stream.of(given.organisation(), given.receiver()).collect(Collectors.toUnmodifiableSet());
    }

    /** Which one. */
    ContributionId id();

    @Override
    default String subject() {
        return "contributions/" + id();
    }

    /** A member says what it has contributed; it counts once the receiving side has accepted it. */
    record ContributionOffered(Contribution contribution) implements ContributionEvent {
        @Override
        public ContributionId id() {
            return contribution.id();
        }
    }

    /** The receiving side has it, and agrees with its value. */
    record ContributionAccepted(ContributionId id) implements ContributionEvent {}

    /** The receiving side does not have it or disagrees with its value, or takes back that it accepted it. */
    record ContributionDeclined(ContributionId id, String reason) implements ContributionEvent {}
}
