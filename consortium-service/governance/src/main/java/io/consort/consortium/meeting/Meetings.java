package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Presiding;
import io.consort.consortium.meeting.MeetingEvent.MeetingConvened;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The meetings of a consortium.
 *
 * @param all in the order in which they were convened
 * @param sitting those in session, by body
 * @param demands what seats have asked for
 */
public record Meetings(PVector<Meeting> all, PMap<BodyId, MeetingId> sitting, Demands demands) implements Presiding {

    /** Nobody meets. */
    public static final Meetings EMPTY = new Meetings(TreePVector.empty(), HashTreePMap.empty(), Demands.NONE);

    /** As a state has them. */
    public static Meetings of(ConsortiumState state) {
        return state.get(Meetings.class);
    }

    /** The meeting of that id. */
    public Optional<Meeting> find(MeetingId id) {
        int number = id.number();
        return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get(number - 1));
    }

    /**
     * The meeting of that id.
     *
     * @throws DomainException NOT_FOUND when there is none
     */
    public Meeting require(MeetingId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("meeting", id));
    }

    /** The meeting in which a body sits now. */
    public Optional<Meeting> inSession(BodyId body) {
        return Optional.ofNullable(sitting.get(body)).map(this::require);
    }

    @Override
    public Optional<SeatId> presiding(BodyId body) {
        return inSession(body).flatMap(Meeting::presiding);
    }

    /**
     * The seats that are there at a moment, in the order of their ids. For a vote in a meeting: ask at the moment it is opened
     * and again at the moment it is closed, since a body that loses its quorum in between decides nothing.
     *
     * @throws DomainException NOT_FOUND when there is no such meeting
     */
    public SequencedSet<SeatId> presence(MeetingId meeting, Instant at) {
        SequencedSet<SeatId> seats = new LinkedHashSet<>();
        require(meeting).presence(at).forEach(each -> seats.add(each.seat()));
        return seats;
    }

    MeetingId next() {
        return MeetingId.of(all.size() + 1);
    }

    /** The meetings after an event. */
    public Meetings apply(MeetingEvent event, Header header) {
        if (event instanceof MeetingConvened convened) {
            return new Meetings(all.plus(Meeting.convened(convened, header.seq())), sitting, demands);
        }
        Meeting after = require(event.meeting()).apply(event);
        BodyId body = after.call().body();
        return new Meetings(
                all.with(after.id().number() - 1, after),
                after.stage() == MeetingStage.IN_SESSION
                        ? sitting.plus(body, after.id())
                        : after.id().equals(sitting.get(body)) ? sitting.minus(body) : sitting,
                demands);
    }

    /** The meetings after what seats asked for. */
    public Meetings apply(DemandEvent event) {
        return new Meetings(all, sitting, demands.apply(event));
    }
}
