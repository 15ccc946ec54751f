package io.consort.consortium.separation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/** What else than seats bears on the separation of duties. */
public sealed interface SeparationEvent extends ConsortiumEvent {

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
