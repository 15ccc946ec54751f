package io.consort.consortium.contribution;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.ContributionRule;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.charter.MembershipTerms;
import io.consort.consortium.membership.Lapsing;
import io.consort.consortium.rule.ContributionKind;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContributionTest {

    private static final OrganisationId IBM = organisation("ibm");
    private static final OrganisationId TI = organisation("ti");
    private static final ContributionId C1 = new ContributionId("C-1");
    private static final LocalDate DAY = LocalDate.parse("2025-05-01");
    private static final What WORK = new What.People("Process engineers", Fraction.of(3, 2));
    private static final Money ZERO = Money.parse("USD 0.00");

    private static Given<ConsortiumState, ConsortiumEvent> members(@Nullable Money personMonth) {
        ContributionRule rule = new ContributionRule(List.of(ContributionKind.PEOPLE), personMonth);
        return Lapsing.founded(new MembershipTerms(null, null, null, ExitRule.USUAL, null, rule))
                .happened(
                        invited("ibm", FULL),
                        acceded("ibm", FULL, "2024-01-01"),
                        invited("ti", FULL),
                        acceded("ti", FULL, "2024-01-01"))
                .by("ida", "ibm");
    }

    private static OfferContribution offer(What given) {
        return new OfferContribution(given, DAY, TI, null, null);
    }

    @Test
    void theWorkOfPeopleIsWorthWhatTheCharterSaysAndCountsOnceItIsAccepted() {
        var offered = members(Money.parse("USD 9000.01")).done(offer(WORK));
        RecordedContribution recorded = Contributions.of(offered.state()).require(C1);
        assertThat(recorded.contribution().value()).isEqualTo(Money.parse("USD 13500.01"));
        assertThat(sum(offered)).isEqualTo(ZERO);
        offered.when(new AcceptContribution(C1)).thenRefused("not-the-receiver");
        offered.by("olga", OFFICE.value()).when(new AcceptContribution(C1)).thenRefused("not-the-receiver");

        var accepted = offered.by("tim", "ti").done(new AcceptContribution(C1));
        assertThat(sum(accepted)).isEqualTo(Money.parse("USD 13500.01"));
        accepted.when(new AcceptContribution(C1)).thenRefused("contribution-answered");

        var mistaken = accepted.done(new DeclineContribution(C1, "Another's engineers"));
        assertThat(sum(mistaken)).isEqualTo(ZERO);
        mistaken.when(new DeclineContribution(C1, "Again")).thenRefused("contribution-answered");
    }

    @Test
    void aRateIsStatedByTheCharterOrByAResolutionInForce() {
        var without = members(null);
        without.when(offer(WORK)).thenRefused("no-rate");
        without.when(new OfferContribution(WORK, DAY, TI, Money.parse("USD 1.00"), new ResolutionId("R-999")))
                .thenRefused("resolution-not-in-force");
    }

    @Test
    void refusesWhatNobodyReceivesOrThatHasNotComeOrIsInAnotherCurrency() {
        var members = members(ZERO);
        members.when(new OfferContribution(WORK, DAY, IBM, null, null)).thenRefused("own-contribution");
        members.when(new OfferContribution(WORK, DAY, organisation("press"), null, null))
                .thenRefused("receiver-unknown");
        members.when(new OfferContribution(WORK, LocalDate.parse("2099-01-01"), TI, null, null))
                .thenRefused("contribution-in-future");
        members.when(new OfferContribution(WORK, LocalDate.parse("2023-01-01"), TI, null, null))
                .thenRefused("not-a-member");
        members.when(offer(new What.InKind("A stepper", Money.parse("EUR 5.00"))))
                .thenRefused("currency-differs");
    }

    private static Money sum(Given<ConsortiumState, ConsortiumEvent> given) {
        return Contributions.of(given.state()).sum(IBM, 2025, List.of(ContributionKind.PEOPLE), ZERO);
    }
}
