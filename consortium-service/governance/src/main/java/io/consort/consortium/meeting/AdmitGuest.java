package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.meeting.MeetingEvent.GuestAdmitted;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.rule.BodyId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has charge of a meeting lets someone without a seat look on. Refused with {@code organisation-unknown},
 * {@code moment-ahead}, {@code moment-out-of-order}; in conflict with {@code meeting-stage}; forbidden with
 * {@code not-presiding}.
 */
public final class AdmitGuest implements Command<ConsortiumState, ConsortiumEvent> {

    private final MeetingId meeting;
    private final OrganisationId organisation;
    private final PersonId person;
    private final @Nullable Instant at;

    private AdmitGuest(MeetingId meeting, OrganisationId organisation, PersonId person, @Nullable Instant at) {
        this.meeting = meeting;
        this.organisation = organisation;
        this.person = person;
        this.at = at;
    }

    /**
     * The command, for someone of an organisation on the register.
     *
     * @param at when; null for now
     */
    public static AdmitGuest of(
            MeetingId meeting,
            OrganisationId organisation,
            PersonId person,
            @Nullable Instant at,
            OrganisationDirectory directory) {
        if (!directory.knows(organisation)) {
            throw DomainException.refused(
                    "organisation-unknown", "There is no organisation " + organisation + " on the register.");
        }
        return new AdmitGuest(meeting, organisation, person, at);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Meetings.of(state).require(meeting).call().body();
        return Charges.of(state, context).requireOfficer(body).authority();
    }

    @Override
    public List<MeetingEvent> decide(ConsortiumState state, Context context) {
        Meeting found = Meetings.of(state).require(meeting);
        found.require(MeetingStage.IN_SESSION);
        Instant begun = found.course().session().orElseThrow().from();
        return List.of(new GuestAdmitted(meeting, organisation, person, Moments.require(at, begun, context)));
    }
}
