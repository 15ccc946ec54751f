package io.consort.consortium.difference;

import io.consort.consortium.rule.Cap;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.Extension;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.Threshold;
import io.consort.consortium.rule.Tie;
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.Weighing;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changes in how something is decided.
 *
 * @param of whose and what for, for example {@code  of the board for admissions}
 */
record RuleDifferences(String of, Sentences sentences) {

    static String describe(DecisionRule rule) {
        String quorum = rule.quorum().seats() == null && rule.quorum().weight() == null
                ? ""
                : " with a quorum of " + quorum(rule);
        String veto = rule.veto() == null ? "" : " and a veto of " + veto(rule.veto());
        return Words.majorities(rule.majorities()) + quorum + veto + beyondThePlainest(rule);
    }

    /** What goes without saying where each seat weighs one, votes are open and nothing comes late. */
    private static String beyondThePlainest(DecisionRule rule) {
        StringJoiner more = new StringJoiner(", ", ", ", "").setEmptyValue("");
        if (!(rule.weighing() instanceof Weighing.Equal)) {
            more.add("where a seat weighs " + Words.weighing(rule.weighing()));
        }
        if (rule.cap() != null) {
            more.add("an organisation and its affiliates weigh at most " + Words.cap(rule.cap()));
        }
        if (rule.tie() == Tie.CHAIR_DECIDES) {
            more.add("the chair's vote breaks a tie");
        }
        if (rule.secrecy() == Secrecy.SECRET) {
            more.add("the ballot is secret");
        }
        if (rule.extension() != null) {
            more.add("voting is extended when the quorum comes late " + extension(rule.extension()));
        }
        if (rule.votingDays() > 0) {
            more.add("voting takes " + Words.days(rule.votingDays()));
        }
        if (rule.timeLockDays() > 0) {
            more.add("the effect follows " + Words.days(rule.timeLockDays()) + " after the decision");
        }
        return more.toString();
    }

    private static String quorum(DecisionRule rule) {
        return Words.list(Stream.of(
                        part(rule.quorum().seats(), "seats"), part(rule.quorum().weight(), "votes"))
                .filter(each -> !each.isEmpty())
                .toList());
    }

    private static String part(@Nullable Threshold threshold, String what) {
        return threshold == null ? "" : threshold + " of the " + what;
    }

    void compare(DecisionRule before, DecisionRule after) {
        sentences.change("What a seat weighs in decisions" + of, before.weighing(), after.weighing(), Words::weighing);
        cap(before.cap(), after.cap());
        threshold("The quorum" + of, before.quorum().seats(), after.quorum().seats(), "the seats");
        threshold(
                "The quorum by weight" + of,
                before.quorum().weight(),
                after.quorum().weight(),
                "the votes");
        majorities(before.majorities(), after.majorities());
        sentences.turn(
                before.tie() == Tie.CHAIR_DECIDES,
                after.tie() == Tie.CHAIR_DECIDES,
                "In decisions" + of + " the chair's vote breaks a tie.",
                "In decisions" + of + " the chair's vote no longer breaks a tie.");
        sentences.turn(
                before.secrecy() == Secrecy.SECRET,
                after.secrecy() == Secrecy.SECRET,
                "Decisions" + of + " are taken by secret ballot.",
                "Decisions" + of + " are no longer taken by secret ballot.");
        veto(before.veto(), after.veto());
        extension(before.extension(), after.extension());
        sentences.length("The time for voting" + of, before.votingDays(), after.votingDays(), Words::days);
        sentences.length(
                "The time between decision and effect" + of, before.timeLockDays(), after.timeLockDays(), Words::days);
    }

    private void cap(@Nullable Cap before, @Nullable Cap after) {
        String what = "an organisation and its affiliates weigh in decisions" + of;
        sentences.optional(
                before,
                after,
                cap -> "The most that " + what + " is limited to " + Words.cap(cap) + ".",
                _ -> "There is no limit any more to what " + what + ".",
                (a, b) -> "The most that " + what + " changes from " + Words.cap(a) + " to " + Words.cap(b) + ".");
    }

    private void threshold(String what, @Nullable Threshold before, @Nullable Threshold after, String whole) {
        sentences.optional(
                before,
                after,
                now -> what + " is new: " + now + " of " + whole + ".",
                was -> what + " is abolished; it was " + was + " of " + whole + ".",
                (a, b) ->
                        what + (isMore(a, b) ? " rises" : " falls") + " from " + a + " to " + b + " of " + whole + ".");
    }

    private static boolean isMore(Threshold before, Threshold after) {
        int compared = after.part().compareTo(before.part());
        return compared > 0 || (compared == 0 && after.exceeded());
    }

    private void majorities(List<Majority> before, List<Majority> after) {
        if (before.size() == 1
                && after.size() == 1
                && before.getFirst().of() == after.getFirst().of()
                && before.getFirst().measure() == after.getFirst().measure()) {
            threshold(
                    "The majority" + of,
                    before.getFirst().yes(),
                    after.getFirst().yes(),
                    Words.base(after.getFirst().of(), after.getFirst().measure()));
        } else {
            sentences.change("The majority" + of, before, after, Words::majorities);
        }
    }

    private void veto(@Nullable Veto before, @Nullable Veto after) {
        sentences.optional(
                before,
                after,
                now -> "Decisions" + of + " can be stopped by a veto of " + veto(now) + ".",
                _ -> "Decisions" + of + " can no longer be stopped by a veto.",
                (a, b) -> "The veto against decisions" + of + " changes from that of " + veto(a) + " to that of "
                        + veto(b) + ".");
    }

    private static String veto(Veto veto) {
        return Words.seats(veto.objections())
                + (veto.also() == null ? "" : ", those of the body " + veto.also() + " included,")
                + (veto.leavesOutConcerned() ? " whom it does not concern" : "") + " within "
                + Words.days(veto.days());
    }

    private void extension(@Nullable Extension before, @Nullable Extension after) {
        sentences.optional(
                before,
                after,
                now -> "Voting" + of + " is extended when the quorum comes late: " + extension(now) + ".",
                _ -> "Voting" + of + " is no longer extended when the quorum comes late.",
                (a, b) -> "When the quorum comes late, voting" + of + " is extended otherwise: " + extension(b)
                        + " instead of " + extension(a) + ".");
    }

    private static String extension(Extension extension) {
        return "by " + Words.hours(extension.byHours()) + " when it comes within the last "
                + Words.hours(extension.lastHours()) + ", at most "
                + (extension.most() == 1 ? "once" : extension.most() + " times");
    }
}
