package io.consort.consortium.rule;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * How a body meets.
 *
 * @param noticeDays how many days lie at least between the notice of a meeting and the meeting
 * @param agendaDays until how many days before the meeting its seats may add to the agenda; at most {@code noticeDays}
 * @param minutesDays for how many days after the minutes were sent a seat may object to them; they stand afterwards
 * @param demandedBy how many of its voting seats have it meet by asking for it; null where only its officers do
 * @param circulationDays within how many days after a meeting was closed its minutes are to be sent; null where no time is set
 */
public record MeetingRule(
        int noticeDays,
        int agendaDays,
        int minutesDays,
        @Nullable Minority demandedBy,
        @Nullable Integer circulationDays) {

    public static final Article<MeetingRule> ARTICLE = Article.of(
            MeetingRule.class,
            Clause.days("noticeDays", MeetingRule::noticeDays, 0, 365).usually(14),
            Clause.of("agendaDays", MeetingRule::agendaDays)
                    .within(Limit.range(0, 365, "days"))
                    .replaced(Phrase::days)
                    .usually(7),
            Clause.of("demandedBy", MeetingRule::demandedBy).replaced(Minority::words),
            Clause.days("minutesDays", MeetingRule::minutesDays, 0, 365).usually(15),
            Clause.of("circulationDays", MeetingRule::circulationDays)
                    .within(Limit.range(1, 365, "days"))
                    .replaced(Phrase::days));

    /** Fourteen days of notice, additions up to a week before, and fifteen days to object to the minutes. */
    public static final MeetingRule USUAL = new MeetingRule(14, 7, 15);

    public MeetingRule {
        ARTICLE.require(noticeDays, agendaDays, minutesDays, demandedBy, circulationDays);
        if (agendaDays > noticeDays) {
            throw DomainException.invalid("/agendaDays", "Additions close after the notice goes out, not before.");
        }
    }

    /** That only officers convene meetings. */
    public MeetingRule(int noticeDays, int agendaDays, int minutesDays) {
        this(noticeDays, agendaDays, minutesDays, null);
    }

    /** That no time is set for minutes to be sent. */
    public MeetingRule(int noticeDays, int agendaDays, int minutesDays, @Nullable Minority demandedBy) {
        this(noticeDays, agendaDays, minutesDays, demandedBy, null);
    }

    Phrase words() {
        return Phrase.of(
                "meetingRule.words",
                Phrase.days(noticeDays),
                Phrase.days(agendaDays),
                Phrase.days(minutesDays),
                demandedBy == null ? Phrase.NOTHING : Phrase.of("meetingRule.demanded", demandedBy.words()),
                circulationDays == null
                        ? Phrase.NOTHING
                        : Phrase.of("meetingRule.circulated", Phrase.days(circulationDays)));
    }
}
