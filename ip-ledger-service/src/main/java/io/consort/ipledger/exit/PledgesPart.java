package io.consort.ipledger.exit;

import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.Encumbrance;
import io.consort.ipledger.pledge.Pledge;
import io.consort.ipledger.pledge.PledgeStatus;
import io.consort.ipledger.pledge.Pledges;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.money.Fraction;

/** Pledges go on: those over shares that a leaver keeps bind it, and those that it has secure it. */
final class PledgesPart {

    private PledgesPart() {}

    static void add(Course course) {
        for (Pledge pledge : Pledges.of(course.state()).byId().values()) {
            if (pledge.status() == PledgeStatus.PLACED) {
                Encumbered.of(course.state())
                        .over(pledge.terms().asset())
                        .of(pledge.id())
                        .ifPresent(bound -> add(course, pledge, bound));
            }
        }
    }

    private static void add(Course course, Pledge pledge, Encumbrance bound) {
        String subject = "pledges/" + pledge.id();
        String over = " over " + pledge.terms().asset();
        Fraction share = bound.shares().get(course.member());
        if (share != null) {
            course.add(
                    ExitItem.ofTitle(Heading.CONTINUES, subject, "pledge" + over + " for " + bound.pledgee(), share));
        }
        if (bound.pledgee().equals(course.member())) {
            course.add(ExitItem.ofTitle(
                    Heading.KEPT,
                    subject,
                    "pledge" + over + " for the leaver",
                    Fraction.sum(bound.shares().values())));
        }
    }
}
