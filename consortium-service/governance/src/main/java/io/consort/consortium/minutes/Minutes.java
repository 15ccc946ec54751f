package io.consort.consortium.minutes;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.minutes.MinutesEvent.MinutesAccepted;
import io.consort.consortium.minutes.MinutesEvent.MinutesObjected;
import io.consort.consortium.minutes.MinutesEvent.MinutesOverdue;
import io.consort.consortium.minutes.MinutesEvent.MinutesSent;
import io.consort.consortium.minutes.MinutesEvent.MinutesWritten;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePVector;

/**
 * The minutes of a consortium's meetings.
 *
 * @param byMeeting those that were written
 * @param pending the meetings whose minutes are not accepted yet
 * @param overdue the meetings of which it is noted that their minutes were not sent in time
 */
public record Minutes(PMap<MeetingId, MeetingMinutes> byMeeting, PSet<MeetingId> pending, PSet<MeetingId> overdue) {

    /** None. */
    public static final Minutes EMPTY = new Minutes(HashTreePMap.empty(), HashTreePSet.empty(), HashTreePSet.empty());

    /** As a state has them. */
    public static Minutes of(ConsortiumState state) {
        return state.get(Minutes.class);
    }

    /** Those of a meeting; without versions where none were written. */
    public MeetingMinutes of(MeetingId meeting) {
        return byMeeting.getOrDefault(meeting, MeetingMinutes.NONE);
    }

    /**
     * The version that counts, while it is not accepted.
     *
     * @throws DomainException NOT_FOUND when none was written; CONFLICT {@code minutes-accepted}, {@code minutes-replaced}
     */
    MinutesVersion requirePending(MeetingId meeting, int version, LocalDate today) {
        MeetingMinutes minutes = of(meeting);
        MinutesVersion found =
                minutes.find(version).orElseThrow(() -> DomainException.notFound("minutes", meeting + "/" + version));
        return switch (minutes.standing(found, today)) {
            case ACCEPTED ->
                throw DomainException.conflict(
                        "minutes-accepted", "Version " + version + " of the minutes of " + meeting + " is accepted.");
            case REPLACED ->
                throw DomainException.conflict(
                        "minutes-replaced",
                        "Version " + minutes.versions().size() + " of the minutes of " + meeting
                                + " stands in the place of version " + version + ".");
            case SENT, OBJECTED -> found;
        };
    }

    /** The meetings whose minutes stand because nobody objected in time, where that is not recorded yet. */
    List<MeetingId> lapsed(LocalDate today) {
        return pending.stream()
                .filter(each ->
                        of(each).last().filter(last -> last.isLapsed(today)).isPresent())
                .toList();
    }

    /** Whether the minutes of a meeting should have been sent before a day, were not, and that is not recorded yet. */
    boolean isOverdue(Meeting meeting, LocalDate today) {
        return meeting.minutesBy().filter(today::isAfter).isPresent()
                && of(meeting.id()).last().isEmpty()
                && !overdue.contains(meeting.id());
    }

    /** The minutes after an event. */
    public Minutes apply(MinutesEvent event, Header header) {
        MeetingMinutes before = of(event.meeting());
        return switch (event) {
            case MinutesWritten written ->
                with(
                        event.meeting(),
                        new MeetingMinutes(before.writing().plusAll(written.passages()), before.versions()));
            case MinutesSent sent ->
                new Minutes(
                        byMeeting.plus(
                                event.meeting(),
                                new MeetingMinutes(
                                        TreePVector.empty(),
                                        before.versions()
                                                .plus(MinutesVersion.of(
                                                        before.writing(), sent, header.time(), header.seq())))),
                        pending.plus(event.meeting()),
                        overdue);
            case MinutesObjected objected ->
                with(event.meeting(), before.with(version(before, event).objected(objected)));
            case MinutesAccepted accepted ->
                new Minutes(
                        byMeeting.plus(
                                event.meeting(),
                                before.with(version(before, event).accepted(accepted, header.time()))),
                        pending.minus(event.meeting()),
                        overdue);
            case MinutesOverdue _ -> new Minutes(byMeeting, pending, overdue.plus(event.meeting()));
        };
    }

    private static MinutesVersion version(MeetingMinutes minutes, MinutesEvent event) {
        return minutes.find(event.version()).orElseThrow();
    }

    private Minutes with(MeetingId meeting, MeetingMinutes next) {
        return new Minutes(byMeeting.plus(meeting, next), pending, overdue);
    }
}
