package io.consort.ipledger.laws;

import io.consort.ipledger.laws.Deed.Scene;
import io.consort.ipledger.licence.AnswerMilestone;
import io.consort.ipledger.licence.NoteRoyaltyDue;
import io.consort.ipledger.licence.Reached;
import io.consort.ipledger.licence.ReportMilestone;
import io.consort.ipledger.licence.Royalties;
import io.consort.ipledger.licence.SettleMilestone;
import io.consort.ipledger.right.Milestone;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.Royalty;
import io.consort.ipledger.right.RoyaltyTerms;
import io.consort.kernel.identity.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What falls due between the parties to a licence. */
final class LicenceDeeds {

    private static final Money ONE = Money.parse("USD 1.00");
    private static final RoyaltyTerms TERMS = _ -> Optional.of(
            new Royalty(null, null, ONE, null, List.of(new Milestone("first", "The first sale", ONE, null)), null));

    private LicenceDeeds() {}

    /** One party says that a milestone is reached; the other agrees, disputes it, or it is resolved. */
    static List<Act> milestone(Roll roll, Scene scene) {
        Optional<Right> paid = paid(roll, scene);
        if (paid.isEmpty()) {
            return List.of();
        }
        Right right = paid.get();
        Reached said = Royalties.of(scene.state()).milestones(right.id()).get("first");
        OrganisationId by = roll.pick() % 2 == 0 ? right.grantor() : right.holder();
        if (said == null || roll.size() % 5 == 0) {
            return List.of(new Act(
                    by,
                    new ReportMilestone(
                            right.id(), "first", right.grant().terms().extent().from(), TERMS)));
        }
        return List.of(
                roll.size() % 5 == 1
                        ? Act.office(new SettleMilestone(right.id(), "first", "R-" + roll.pick()))
                        : new Act(
                                by,
                                new AnswerMilestone(
                                        right.id(),
                                        "first",
                                        said.on(),
                                        roll.size() % 5 == 2 ? "It was a sample." : null)));
    }

    static List<Act> due(Roll roll, Scene scene) {
        return paid(roll, scene)
                .map(right -> Act.office(new NoteRoyaltyDue(
                        right.id(),
                        roll.size() % 2 == 0
                                ? "milestones/first"
                                : "minimums/"
                                        + right.grant().terms().extent().from().getYear(),
                        TERMS)))
                .stream()
                .toList();
    }

    private static Optional<Right> paid(Roll roll, Scene scene) {
        return roll.one(Rights.of(scene.state()).granted().stream()
                .filter(each -> each.grant().terms().royalty() != null)
                .toList());
    }
}
