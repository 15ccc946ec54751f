package io.consort.ipledger.disclosure;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.ADOPT;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.ROYALTY;
import static io.consort.ipledger.Sematech.STANDARD;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.distribution.DistributionAccess;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.income.IncomeAccess;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeAccess;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The charter opens what begins while it does, and nothing else. */
class DisclosureTest {

    private static final Disclosure OPEN = new Disclosure(Openness.OPEN, "R-9");
    private static final Disclosure CONFIDENTIAL = new Disclosure(Openness.CONFIDENTIAL, "R-10");
    private static final IncomeId FIRST = new IncomeId("I-1");
    private static final IncomeId SECOND = new IncomeId("I-2");
    private static final IncomeId THE_THIRD = new IncomeId("I-3");
    private static final PledgeId LOAN = new PledgeId("loan-1");

    /** An income before, one while, and one after terms are open. */
    private static Given<IpLedgerState, IpLedgerEvent> history() {
        return registered()
                .done(ADOPT)
                .done(By.office(new RecordIncome(ROYALTY, null)))
                .done(new SetDisclosure(OPEN))
                .done(By.office(new RecordIncome(ROYALTY, FIRST)))
                .done(new SetDisclosure(CONFIDENTIAL))
                .done(By.office(new RecordIncome(ROYALTY, SECOND)));
    }

    @Test
    void whatTheCharterSaysIsRecorded() {
        assertThat(Disclosures.of(registered().state()).current()).isEqualTo(Disclosure.USUAL);
        var after = registered().when(new SetDisclosure(OPEN)).then(new DisclosureSet(OPEN));
        assertThat(Disclosures.of(after.state()).current()).isEqualTo(OPEN);
    }

    @Test
    void onlyWhatBeginsWhileItIsOpenIsOpenAndThatStaysSo() {
        IpLedgerState state = history().state();
        assertThat(IncomeAccess.of(state, FIRST).includes(INTEL)).isFalse();
        assertThat(IncomeAccess.of(state, SECOND).includes(INTEL)).isTrue();
        assertThat(IncomeAccess.of(state, THE_THIRD).includes(INTEL)).isFalse();
        assertThat(IncomeAccess.of(state, THE_THIRD).includes(IBM)).isTrue();
    }

    @Test
    void aDistributionIsAsOpenAsTheIncomeItIsOf() {
        IpLedgerState state = history()
                .done(new SetDisclosure(OPEN))
                .done(new DistributeIncome(FIRST, STANDARD, 1))
                .done(new SetDisclosure(CONFIDENTIAL))
                .done(new DistributeIncome(SECOND, STANDARD, 1))
                .state();
        assertThat(distribution(state, "D-1").includes(INTEL)).isFalse();
        assertThat(distribution(state, "D-2").includes(INTEL)).isTrue();
    }

    private static Audience distribution(IpLedgerState state, String id) {
        return DistributionAccess.of(state, Distributions.of(state).require(new DistributionId(id)));
    }

    @Test
    void whatAPledgeSecuresIsOpenLikewise() {
        PlacePledge place = new PlacePledge(
                LOAN,
                new PledgeTerms(
                        A1, TI, new OrganisationId("bank"), THIRD, usd("500.00"), LocalDate.parse("1992-01-01")));
        assertThat(PledgeAccess.of(registered().done(place).state(), LOAN).includes(IBM))
                .isFalse();
        assertThat(PledgeAccess.of(
                                registered()
                                        .done(new SetDisclosure(OPEN))
                                        .done(place)
                                        .state(),
                                LOAN)
                        .includes(IBM))
                .isTrue();
    }

    @Test
    void refusesWhatIsNoResolution() {
        assertThatThrownBy(() -> new Disclosure(Openness.OPEN, "by vote")).isInstanceOf(DomainException.class);
    }
}
