package io.consort.consortium.membership;

import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.nothing;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.ArrearsRule;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.ClassStanding;
import io.consort.consortium.charter.Deadlines;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.charter.MembershipTerms;
import io.consort.consortium.charter.RenewalRule;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A consortium in which things lapse: terms, invitations, patience with who does not pay. */
public final class Lapsing {

    private Lapsing() {}

    /** Ten days of grace for dues and twenty to make up for a default; a year's term with thirty days of grace. */
    public static MembershipTerms terms() {
        return new MembershipTerms(
                null,
                new ArrearsRule(10, 20),
                new RenewalRule(12, 30),
                ExitRule.USUAL,
                new Deadlines(90, 180, 30, null));
    }

    public static Charter charter(int version, @Nullable MembershipTerms terms) {
        return new Charter(
                version,
                OFFICE,
                CurrencyUnit.USD,
                12,
                List.of(new MembershipClass(
                        FULL, "Full", ClassStanding.MEMBER, true, new DuesRule.Fixed(Money.parse("USD 500.00")))),
                null,
                terms,
                null);
    }

    public static Given<ConsortiumState, ConsortiumEvent> founded(@Nullable MembershipTerms terms) {
        return nothing().happened(new ConsortiumCreated(SEMATECH, FOUNDATION), new CharterAdopted(charter(1, terms)));
    }

    /** The history after a command, or the same where a rule refuses it. */
    public static Given<ConsortiumState, ConsortiumEvent> attempt(
            Given<ConsortiumState, ConsortiumEvent> given, Command<ConsortiumState, ConsortiumEvent> command) {
        try {
            return given.done(command);
        } catch (DomainException refused) {
            return given;
        }
    }
}
