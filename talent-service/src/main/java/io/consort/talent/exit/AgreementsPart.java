package io.consort.talent.exit;

import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.talent.agreement.Agreement;
import io.consort.talent.agreement.Agreements;
import io.consort.talent.agreement.LapseProposal;
import io.consort.talent.agreement.Version;
import java.time.LocalDate;

/**
 * Agreements to which a leaver is a party. What both have signed is between the two and lives on as long as they agreed; only this
 * consortium decides nothing new under it. What one has proposed lapses: it bound nobody, and nobody could sign it any more.
 */
final class AgreementsPart {

    private AgreementsPart() {}

    static void add(Course course) {
        for (Agreement agreement : Agreements.of(course.state()).all().values()) {
            if (agreement.parties().contains(course.member())) {
                goesOn(course, agreement);
                lapses(course, agreement);
            }
        }
    }

    private static void goesOn(Course course, Agreement agreement) {
        if (agreement.signed().isEmpty()) {
            return;
        }
        LocalDate until = agreement.signed().getLast().terms().until();
        if (until == null || !until.isBefore(course.effective())) {
            course.add(ExitItem.of(Heading.CONTINUES, subject(agreement), "agreement, " + describe(agreement), until));
        }
    }

    private static void lapses(Course course, Agreement agreement) {
        Version proposal = agreement.proposal();
        if (proposal != null) {
            course.decide(new LapseProposal(agreement.id(), proposal.number()));
            course.did(new LapsedProposal(agreement.id(), proposal.number()));
            course.add(ExitItem.of(
                    Heading.LOST,
                    subject(agreement),
                    "proposal of version " + proposal.number() + " lapses, " + describe(agreement),
                    null));
        }
    }

    private static String subject(Agreement agreement) {
        return "agreements/" + agreement.id();
    }

    private static String describe(Agreement agreement) {
        return agreement.host() + " recognises titles of " + agreement.home();
    }
}
