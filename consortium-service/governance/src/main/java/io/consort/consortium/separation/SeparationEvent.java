package io.consort.consortium.separation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What else than seats bears on the separation of duties. */
public sealed interface SeparationEvent extends ConsortiumEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        return state.with(Interests.of(state).apply(this));
    }

    @Override
    default Audience audience(ConsortiumState state) {
        return Audience.EVERYONE.or(own -> parties(state).anyMatch(own::equals));
    }

    private Stream<OrganisationId> parties(ConsortiumState state) {
        return switch (this) {
            case EngagementRecorded(Engagement recorded) -> Stream.ofNullable(recorded.organisation());
            case EngagementEnded ended ->
                Interests.of(state).find(ended.engagement()).stream()
                        .map(Engagement::organisation)
                        .flatMap(Stream::ofNullable);
            case AffiliationNoted noted -> Stream.of(noted.organisation(), noted.head());
        };
    }

    /** Someone takes a part in a project or fund. */
    record EngagementRecorded(Engagement engagement) implements SeparationEvent {
        @Override
        public String subject() {
            return "engagements/" + engagement.id();
        }
    }

    /**
     * Someone gives up a part in a project or fund, or has another last day in it.
     *
     * @param until the first day that is none of it
     */
    record EngagementEnded(EngagementId engagement, LocalDate until) implements SeparationEvent {
        @Override
        public String subject() {
            return "engagements/" + engagement;
        }
    }

    /**
     * The platform's register says that an organisation belongs to a group. Noted here so that what a consortium decides on it can be
     * followed from its own ledger.
     *
     * @param head of the group; the organisation itself where it belongs to none any more
     * @param from the first day for which it is noted
     */
    record AffiliationNoted(OrganisationId organisation, OrganisationId head, LocalDate from)
            implements SeparationEvent {
        @Override
        public String subject() {
            return "affiliations/" + organisation;
        }
    }
}
