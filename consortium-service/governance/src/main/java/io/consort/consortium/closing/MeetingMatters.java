package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.minutes.MeetingMinutes;
import io.consort.consortium.minutes.Minutes;
import io.consort.consortium.minutes.MinutesStanding;
import io.consort.kernel.exit.OpenMatter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Meetings that are to come or not closed, and minutes that do not stand. */
final class MeetingMatters {

    private MeetingMatters() {}

    static List<OpenMatter> of(ConsortiumState state, LocalDate today) {
        return Meetings.of(state).all().stream()
                .flatMap(each -> of(state, each, today).stream())
                .toList();
    }

    private static Optional<OpenMatter> of(ConsortiumState state, Meeting meeting, LocalDate today) {
        String subject = "meetings/" + meeting.id();
        return switch (meeting.stage()) {
            case CONVENED, IN_SESSION, ADJOURNED -> Optional.of(OpenMatter.ofSecretariat(subject, "meeting-open"));
            case CLOSED ->
                stand(Minutes.of(state).of(meeting.id()), today)
                        ? Optional.empty()
                        : Optional.of(OpenMatter.ofSecretariat(subject + "/minutes", "minutes-open"));
            case CANCELLED -> Optional.empty();
        };
    }

    private static boolean stand(MeetingMinutes minutes, LocalDate today) {
        return minutes.last()
                .filter(last -> minutes.standing(last, today) == MinutesStanding.ACCEPTED)
                .isPresent();
    }
}
