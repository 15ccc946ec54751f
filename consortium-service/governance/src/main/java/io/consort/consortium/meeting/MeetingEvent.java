package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MeetingRule;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a meeting. */
public sealed interface MeetingEvent extends ConsortiumEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        return state.with(Meetings.of(state).apply(this, header));
    }

    @Override
    default Audience audience(ConsortiumState state) {
        return this instanceof SeatArrived arrived
                ? Audience.EVERYONE.or(arrived.organisation()::equals)
                : this instanceof GuestAdmitted guest
                        ? Audience.EVERYONE.or(guest.organisation()::equals)
                        : Audience.EVERYONE;
    }

    /** Which meeting. */
    MeetingId meeting();

    @Override
    default String subject() {
        return Meeting.subject(meeting());
    }

    /**
     * A body is to meet.
     *
     * @param charterVersion in force on that day
     * @param rule how the body meets by it
     * @param topics the agenda, as far as it is known
     */
    record MeetingConvened(
            MeetingId meeting,
            BodyId body,
            String title,
            int charterVersion,
            MeetingRule rule,
            Instant starts,
            Venue venue,
            List<Topic> topics)
            implements MeetingEvent {}

    /**
     * Something else is to be spoken of.
     *
     * @param by the seat that asked for it; null for whoever convened the meeting
     * @param agreed whether it was added during the meeting because all who were there agreed
     */
    record AgendaItemAdded(
            MeetingId meeting,
            int number,
            Topic topic,
            @Nullable SeatId by,
            boolean agreed) implements MeetingEvent {}

    /** Something is not to be spoken of any more. */
    record AgendaItemWithdrawn(MeetingId meeting, int number, String reason) implements MeetingEvent {}

    /**
     * The notice of a meeting went to some seats.
     *
     * @param on the day on which it went
     * @param sha256 of what proves it, such as the receipts of delivery; null where none was kept
     */
    record SummonsSent(
            MeetingId meeting,
            List<SeatId> seats,
            LocalDate on,
            @Nullable String sha256) implements MeetingEvent {}

    /** A seat does without a notice in time. */
    record SummonsWaived(MeetingId meeting, SeatId seat) implements MeetingEvent {}

    /** A meeting is held at another time or place. Whatever notice was sent was of another meeting; it has to be sent anew. */
    record MeetingPostponed(MeetingId meeting, Instant starts, Venue venue, String reason) implements MeetingEvent {}

    /** A meeting is not held. */
    record MeetingCancelled(MeetingId meeting, String reason) implements MeetingEvent {}

    /**
     * A meeting has begun.
     *
     * @param presiding the seat that presides
     * @param elected whether those who were there chose it, because the chair was not
     */
    record MeetingOpened(MeetingId meeting, Instant at, SeatId presiding, boolean elected) implements MeetingEvent {}

    /**
     * A seat is there.
     *
     * @param organisation whose seat it is
     * @param person who is there; null where another seat stands for it
     * @param alternate whether that is an alternate
     * @param proxy the seat that stands for it; null where someone is there
     */
    record SeatArrived(
            MeetingId meeting,
            SeatId seat,
            OrganisationId organisation,
            @Nullable PersonId person,
            Manner manner,
            boolean alternate,
            @Nullable SeatId proxy,
            Instant at)
            implements MeetingEvent {}

    /** A seat is there no more. */
    record SeatLeft(MeetingId meeting, SeatId seat, Instant at) implements MeetingEvent {}

    /** Someone without a seat looks on. */
    record GuestAdmitted(MeetingId meeting, OrganisationId organisation, PersonId person, Instant at)
            implements MeetingEvent {}

    /**
     * A meeting breaks off.
     *
     * @param continues when it is to go on; null where that is not known
     */
    record MeetingAdjourned(
            MeetingId meeting,
            Instant at,
            String reason,
            @Nullable Instant continues) implements MeetingEvent {}

    /**
     * A meeting goes on. Who is there is recorded anew.
     *
     * @param presiding the seat that presides
     * @param elected whether those who were there chose it, because the chair was not
     */
    record MeetingContinued(MeetingId meeting, Instant at, SeatId presiding, boolean elected) implements MeetingEvent {}

    /** A meeting is over. */
    record MeetingClosed(MeetingId meeting, Instant at) implements MeetingEvent {}
}
