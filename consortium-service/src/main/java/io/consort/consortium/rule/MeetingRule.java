package io.consort.consortium.rule;

import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * How a body meets.
 *
 * @param noticeDays how many days lie at least between the notice of a meeting and the meeting
 * @param agendaDays until how many days before the meeting its seats may add to the agenda; at most {@code noticeDays}
 * @param minutesDays for how many days after the minutes were sent a seat may object to them; they stand afterwards
 * @param demandedBy how many of its voting seats have it meet by asking for it; null where only its officers do
 */
public record MeetingRule(
        int noticeDays,
        int agendaDays,
        int minutesDays,
        @Nullable Minority demandedBy) {

    /** Fourteen days of notice, additions up to a week before, and fifteen days to object to the minutes. */
    public static final MeetingRule USUAL = new MeetingRule(14, 7, 15);

    public MeetingRule {
        requireDays("/noticeDays", noticeDays);
        requireDays("/agendaDays", agendaDays);
        requireDays("/minutesDays", minutesDays);
        if (agendaDays > noticeDays) {
            throw DomainException.invalid("/agendaDays", "Additions close after the notice goes out, not before.");
        }
    }

    /** That only officers convene meetings. */
    public MeetingRule(int noticeDays, int agendaDays, int minutesDays) {
        this(noticeDays, agendaDays, minutesDays, null);
    }

    private static void requireDays(String pointer, int days) {
        if (days < 0 || days > 365) {
            throw DomainException.invalid(pointer, "From 0 to 365 days.");
        }
    }
}
