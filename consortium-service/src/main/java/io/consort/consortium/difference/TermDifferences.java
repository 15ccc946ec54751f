package io.consort.consortium.difference;

import io.consort.consortium.charter.AdmissionRule;
import io.consort.consortium.charter.ArrearsRule;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.Deadlines;
import io.consort.consortium.charter.RenewalRule;
import io.consort.consortium.charter.VettingStep;
import io.consort.kernel.json.Kebab;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changes in how organisations come, stay and go. */
final class TermDifferences {

    private final Sentences sentences;

    private TermDifferences(Sentences sentences) {
        this.sentences = sentences;
    }

    static void add(Charter before, Charter after, Sentences sentences) {
        sentences.begin(Section.TERMS);
        TermDifferences differences = new TermDifferences(sentences);
        differences.admission(before.admission().orElse(null), after.admission().orElse(null));
        differences.arrears(before.arrears().orElse(null), after.arrears().orElse(null));
        differences.renewal(before.renewal().orElse(null), after.renewal().orElse(null));
        ExitDifferences.add(before.exit(), after.exit(), sentences);
        sentences.compare(contributions(before), contributions(after), (_, next) -> "Besides dues, " + next + ".");
        differences.deadlines(before.deadlines(), after.deadlines());
    }

    private static String contributions(Charter charter) {
        return charter.contributions()
                .map(rule -> (rule.counted().isEmpty()
                                ? "no contribution counts in votes that weigh by contribution"
                                : "contributions count in votes that weigh by contribution: "
                                        + rule.counted().stream()
                                                .map(each ->
                                                        Kebab.ofConstant(each).replace('-', ' '))
                                                .collect(Collectors.joining(", ")))
                        + (rule.personMonth() == null
                                ? "; a resolution says what a person-month is worth"
                                : "; a person-month is worth " + rule.personMonth()))
                .orElse("no contribution counts");
    }

    private void admission(@Nullable AdmissionRule before, @Nullable AdmissionRule after) {
        if (before != null && after != null) {
            compare(before, after);
        } else if (after != null) {
            sentences.add("Organisations can apply, and " + decider(after) + " decides.");
            after.steps().forEach(step -> sentences.add(asked(step)));
        } else if (before != null) {
            sentences.add("Organisations can no longer apply; they are invited.");
        }
    }

    private void compare(AdmissionRule before, AdmissionRule after) {
        sentences.lists(
                before.steps(),
                after.steps(),
                VettingStep::id,
                TermDifferences::asked,
                step -> "Applicants are no longer asked (" + step.id() + "): " + step.question(),
                this::step,
                "the steps of vetting");
        sentences.compare(
                decider(before),
                decider(after),
                (a, b) -> "Applications are decided on by " + b + " instead of " + a + ".");
    }

    private static String asked(VettingStep step) {
        return "Applicants are asked (" + step.id() + "): " + step.question() + " It is answered by " + by(step) + ".";
    }

    private static String decider(AdmissionRule rule) {
        return rule.decidedBy() == null ? "the secretariat" : "a motion on " + rule.decidedBy();
    }

    private void step(VettingStep before, VettingStep after) {
        sentences.compare(
                before.question(),
                after.question(),
                (a, b) -> "Applicants are asked \"" + b + "\" instead of \"" + a + "\".");
        sentences.compare(
                by(before),
                by(after),
                (a, b) -> "In vetting, " + after.id() + " is answered by " + b + " instead of " + a + ".");
    }

    private static String by(VettingStep step) {
        return step.by() == null ? "the secretariat" : "the chair of the body " + step.by();
    }

    private void arrears(@Nullable ArrearsRule before, @Nullable ArrearsRule after) {
        sentences.optional(
                before,
                after,
                rule -> "A member whose dues are not paid " + Words.days(rule.graceDays())
                        + " after they were due loses its vote, and may be expelled " + Words.days(rule.cureDays())
                        + " later.",
                _ -> "Dues that are not paid cost no member its vote any more.",
                TermDifferences::times);
    }

    private static String times(ArrearsRule before, ArrearsRule after) {
        return "A member whose dues are not paid loses its vote " + Words.days(after.graceDays())
                + " after they were due and may be expelled " + Words.days(after.cureDays()) + " later; that was "
                + Words.days(before.graceDays()) + " and " + Words.days(before.cureDays()) + ".";
    }

    private void renewal(@Nullable RenewalRule before, @Nullable RenewalRule after) {
        sentences.optional(
                before,
                after,
                rule -> "A membership ends after " + Words.months(rule.termMonths())
                        + " unless it is renewed, at the latest " + Words.days(rule.graceDays()) + " later.",
                _ -> "Memberships last until notice and need not be renewed any more.",
                (a, b) -> "A membership lasts " + Words.months(b.termMonths()) + " and can be renewed until "
                        + Words.days(b.graceDays()) + " after its end; that was " + Words.months(a.termMonths())
                        + " and " + Words.days(a.graceDays()) + ".");
    }

    private void deadlines(Deadlines before, Deadlines after) {
        sentences.length(
                "The time for which an invitation is open",
                before.invitationDays(),
                after.invitationDays(),
                Words::days);
        sentences.length(
                "The time to decide on an application", before.applicationDays(), after.applicationDays(), Words::days);
        sentences.length(
                "The time to pay dues after their invoice", before.paymentDays(), after.paymentDays(), Words::days);
        sentences.length("The time to be heard before an expulsion", before.hearing(), after.hearing(), Words::days);
    }
}
