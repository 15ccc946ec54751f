package io.consort.consortium.meeting;

import io.consort.consortium.meeting.MeetingEvent.MeetingAdjourned;
import io.consort.consortium.rule.SeatId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * How a meeting goes.
 *
 * @param sessions its parts, in order of time
 * @param cancelled why it is not held; null unless it was cancelled
 * @param closed when it was closed; null before
 */
public record Course(
        MeetingStage stage,
        PVector<Session> sessions,
        Attendance attendance,
        @Nullable String cancelled,
        @Nullable Instant closed) {

    static final Course AHEAD = new Course(MeetingStage.CONVENED, TreePVector.empty(), Attendance.NOBODY, null, null);

    Course begun(Session session) {
        return new Course(MeetingStage.IN_SESSION, sessions.plus(session), attendance, null, null);
    }

    Course adjourned(MeetingAdjourned event) {
        return ended(MeetingStage.ADJOURNED, event.at(), event.reason(), event.continues());
    }

    Course closed(Instant at) {
        return stage == MeetingStage.ADJOURNED
                ? new Course(MeetingStage.CLOSED, sessions, attendance, null, at)
                : ended(MeetingStage.CLOSED, at, null, null);
    }

    private Course ended(MeetingStage next, Instant at, @Nullable String reason, @Nullable Instant continues) {
        int last = sessions.size() - 1;
        return new Course(
                next,
                sessions.with(last, sessions.get(last).ended(at, reason, continues)),
                attendance.dispersed(at),
                null,
                next == MeetingStage.CLOSED ? at : null);
    }

    Course cancelled(String reason) {
        return new Course(MeetingStage.CANCELLED, sessions, attendance, reason, null);
    }

    Course with(Attendance next) {
        return new Course(stage, sessions, next, cancelled, closed);
    }

    /** The part that lasts, or the last there was. */
    public Optional<Session> session() {
        return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.get(sessions.size() - 1));
    }

    /** When it was opened; empty before. */
    public Optional<Instant> opened() {
        return sessions.isEmpty()
                ? Optional.empty()
                : Optional.of(sessions.get(0).from());
    }

    /** Whether it is in session at a moment. */
    public boolean isInSession(Instant at) {
        return sessions.stream().anyMatch(each -> each.covers(at));
    }

    /** The seat that presided at a moment; empty where it was not in session. */
    public Optional<SeatId> presiding(Instant at) {
        return sessions.stream()
                .filter(each -> each.covers(at))
                .map(Session::presiding)
                .findFirst();
    }

    /** The last moment of which something is known. */
    Instant latest() {
        Instant session = session()
                .map(each -> each.until() == null ? each.from() : each.until())
                .orElse(Instant.MIN);
        return attendance.latest().filter(session::isBefore).orElse(session);
    }
}
