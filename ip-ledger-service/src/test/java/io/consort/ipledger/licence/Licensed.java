package io.consort.ipledger.licence;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeKind;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.right.Grant;
import io.consort.ipledger.right.GrantRight;
import io.consort.ipledger.right.Milestone;
import io.consort.ipledger.right.RightExamples;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.Royalty;
import io.consort.ipledger.right.RoyaltyTerms;
import io.consort.ipledger.right.SealedRoyalty;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** intel's licence of the stepper, by ibm, from 1994 on. */
final class Licensed {

    static final RightId G1 = new RightId("G-1");

    /** A thirtieth of what is sold, 100 a year at least, 5,000 at the first sale, 700 on a day; each due thirty days later. */
    static final Royalty ROYALTY = new Royalty(
            Fraction.of(1, 30),
            null,
            usd("100.00"),
            usd("1000.00"),
            List.of(
                    new Milestone("first-sale", "The first sale of a licensed product", usd("5000.00"), null),
                    new Milestone(
                            "mid-term", "Half of the term has passed", usd("700.00"), LocalDate.parse("1994-09-01"))),
            30);

    static final RoyaltyTerms TERMS = _ -> Optional.of(ROYALTY);

    private Licensed() {}

    static GrantRight grant() {
        Terms terms = new Terms(
                RightKind.NON_EXCLUSIVE,
                INTEL,
                RightExamples.extent("lithography in WORLD from 1994-01-01"),
                Sublicensing.NONE,
                null,
                new SealedRoyalty("0123456789012345678901234567890123456789012=", "c2VhbGVk"));
        return new GrantRight(A1, new Grant(IBM, null, terms));
    }

    static Given<IpLedgerState, IpLedgerEvent> licensed() {
        return registered().done(grant());
    }

    static ReportMilestone firstSale(String reached) {
        return new ReportMilestone(G1, "first-sale", LocalDate.parse(reached), TERMS);
    }

    static AnswerMilestone agree(String reached) {
        return new AnswerMilestone(G1, "first-sale", LocalDate.parse(reached), null);
    }

    static AnswerMilestone dispute(String reached) {
        return new AnswerMilestone(G1, "first-sale", LocalDate.parse(reached), "It was a sample.");
    }

    static Command<IpLedgerState, IpLedgerEvent> sales(String period, String sales) {
        return By.resolution(new ReportSales(G1, new ReportPeriod(period), usd(sales), TERMS));
    }

    static Command<IpLedgerState, IpLedgerEvent> income(String gross, String on) {
        Money amount = usd(gross);
        return By.office(new RecordIncome(
                new Income(
                        A1, IncomeKind.ROYALTY, amount, amount.multipliedBy(0), INTEL, LocalDate.parse(on), null, G1),
                null));
    }

    static RoyaltyAccount account(IpLedgerState state, String today) {
        return RoyaltyAccount.of(state, Rights.of(state).require(G1), ROYALTY, LocalDate.parse(today))
                .orElseThrow();
    }
}
