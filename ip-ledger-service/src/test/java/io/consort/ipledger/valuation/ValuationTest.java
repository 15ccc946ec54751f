package io.consort.ipledger.valuation;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static io.consort.ipledger.valuation.ValuationExamples.APPRAISERS;
import static io.consort.ipledger.valuation.ValuationExamples.COST;
import static io.consort.ipledger.valuation.ValuationExamples.END_OF_1993;
import static io.consort.ipledger.valuation.ValuationExamples.MARKET;
import static io.consort.ipledger.valuation.ValuationExamples.RELIEF;
import static io.consort.ipledger.valuation.ValuationExamples.Y1993;
import static io.consort.ipledger.valuation.ValuationExamples.contribute;
import static io.consort.ipledger.valuation.ValuationExamples.opinion;
import static io.consort.ipledger.valuation.ValuationExamples.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.pledge.ReleasePledge;
import io.consort.ipledger.right.EndRight;
import io.consort.ipledger.right.EndingGround;
import io.consort.ipledger.right.RightExamples;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.valuation.ValuationEvent.ValuationConfirmed;
import io.consort.ipledger.valuation.ValuationEvent.ValuationRecorded;
import io.consort.ipledger.valuation.ValuationEvent.ValuationSuperseded;
import io.consort.ipledger.valuation.ValuationEvent.ValuationWithdrawn;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuationTest {

    private static final ValuationId V1 = new ValuationId("V-1");
    private static final ValuationId V2 = new ValuationId("V-2");
    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");
    private static final LocalDate JULY = LocalDate.parse("1993-07-01");

    @Test
    void whatTheInputsComeToIsRecorded() {
        registered()
                .when(record(RELIEF))
                .then(new ValuationRecorded(
                        V1,
                        A1,
                        opinion(RELIEF),
                        new ValueRange(usd("58333.33"), usd("78000.00"), usd("112500.00")),
                        List.of(),
                        null));
    }

    @Test
    void isForOwnersAndTheSecretariatToRecord() {
        assertThat(registered()
                        .by("ann", "appraisers")
                        .when(record(COST))
                        .thenRefused("not-an-owner")
                        .kind())
                .isEqualTo(Kind.FORBIDDEN);
        Opinion early = new Opinion(
                APPRAISERS, true, null, TODAY.plusDays(1), TODAY.plusDays(1), TODAY.plusDays(2), COST, null);
        registered().when(new RecordValuation(A1, early, null)).thenRefused("date-in-the-future");
        registered().when(new RecordValuation(A1, opinion(COST), V1)).thenRefused("not-found");
    }

    @Test
    void anOwnerIsNotIndependent() {
        assertThat(registered()
                        .when(by(TI, true))
                        .thenRefused("valuer-not-independent")
                        .detail())
                .isEqualTo("ti is declared to be independent, and has an interest in A-1: it owns 1/3 on 1993-01-01.");
        assertThat(valuation(registered().done(by(TI, false)).state(), V1)
                        .recorded()
                        .interests())
                .containsExactly(new Interest.TitleHeld(THIRD, Y1993));
        var sold = registered().done(By.resolution(new AssignShare(A1, new Assignment(TI, IBM, THIRD, Y1993))));
        assertThat(sold.when(by(TI, true)).events()).as("who has sold before").hasSize(1);
        var bought = registered().done(By.resolution(new AssignShare(A1, new Assignment(TI, APPRAISERS, THIRD, JULY))));
        assertThat(bought.when(record(COST))
                        .thenRefused("valuer-not-independent")
                        .detail())
                .endsWith("it owns 1/3 on 1993-07-01.");
    }

    @Test
    void aPledgeeIsNotIndependent() {
        PledgeId loan = new PledgeId("loan-1");
        var pledged = registered()
                .done(new PlacePledge(
                        loan, new PledgeTerms(A1, TI, APPRAISERS, THIRD, usd("1.00"), Y1993.minusYears(1))));
        assertThat(pledged.when(record(COST))
                        .thenRefused("valuer-not-independent")
                        .detail())
                .endsWith("it holds the pledge loan-1.");
        assertThat(pledged.done(new ReleasePledge(loan, Map.of(TI, THIRD), null))
                        .when(record(COST))
                        .events())
                .as("once it is released")
                .hasSize(1);
    }

    @Test
    void aLicenseeIsNotIndependent() {
        var licensed = registered()
                .done(RightExamples.command(RightExamples.grant(
                        TI, RightKind.NON_EXCLUSIVE, APPRAISERS, "etching in DE from 1991-01-01 to 1995-12-31")));
        assertThat(licensed.when(record(COST))
                        .thenRefused("valuer-not-independent")
                        .detail())
                .endsWith("it holds the right G-1.");
        var over = licensed.done(By.resolution(new EndRight(new RightId("G-1"), Y1993, EndingGround.INSOLVENCY)));
        assertThat(over.when(record(COST)).events())
                .as("once the right has ended")
                .hasSize(1);
        var never = registered()
                .done(RightExamples.command(
                        RightExamples.grant(TI, RightKind.NON_EXCLUSIVE, APPRAISERS, "etching in DE from 1994-01-01")))
                .done(By.resolution(
                        new EndRight(new RightId("G-1"), LocalDate.parse("1994-01-01"), EndingGround.INSOLVENCY)));
        assertThat(never.when(record(COST)).events())
                .as("a right that never was")
                .hasSize(1);
    }

    @Test
    void theLatestValuationThatIsValidIsCurrent() {
        Opinion mid = new Opinion(APPRAISERS, true, null, JULY, JULY, END_OF_1993.plusYears(1), MARKET, null);
        Valuations valuations = Valuations.of(registered()
                .done(record(COST))
                .done(new RecordValuation(A1, mid, null))
                .done(record(RELIEF))
                .state());
        assertThat(current(valuations, Y1993.minusDays(1))).isNull();
        assertThat(current(valuations, Y1993)).as("recorded later").isEqualTo("V-3");
        assertThat(current(valuations, JULY.minusDays(1))).isEqualTo("V-3");
        assertThat(current(valuations, JULY)).as("of a later date").isEqualTo("V-2");
        assertThat(current(valuations, END_OF_1993.plusYears(1))).isEqualTo("V-2");
        assertThat(current(valuations, END_OF_1993.plusYears(1).plusDays(1))).isNull();
    }

    @Test
    void anotherTakesItsPlaceFromADayOn() {
        Opinion mid = new Opinion(APPRAISERS, true, null, Y1993, JULY, END_OF_1993, MARKET, null);
        var superseded = registered().done(record(COST)).when(new RecordValuation(A1, mid, V1));
        assertThat(superseded.events().getLast()).isEqualTo(new ValuationSuperseded(V1, A1, V2, JULY));
        var after = registered().done(record(COST)).done(new RecordValuation(A1, mid, V1));
        assertThat(valuation(after.state(), V1).isValidOn(JULY.minusDays(1))).isTrue();
        assertThat(valuation(after.state(), V1).isValidOn(JULY)).isFalse();
        after.when(new RecordValuation(A1, mid, V1)).thenRefused("valuation-ended");
        registered()
                .done(record(COST))
                .by("tom", "ti")
                .when(new RecordValuation(A1, mid, V1))
                .thenRefused("not-the-valuer");
    }

    @Test
    void itsValuerConfirmsIt() {
        var recorded = registered().done(record(COST));
        ConfirmValuation confirm = new ConfirmValuation(A1, V1);
        assertThat(valuation(recorded.state(), V1).confirmed()).isFalse();
        assertThat(recorded.when(confirm).thenRefused("not-the-valuer").kind())
                .as("who recorded it may not")
                .isEqualTo(Kind.FORBIDDEN);
        var valuer = recorded.by("ann", "appraisers");
        var confirmed = valuer.when(confirm).then(new ValuationConfirmed(V1, A1));
        assertThat(valuation(confirmed.state(), V1).confirmed()).isTrue();
        confirmed.when(confirm).thenRefused("valuation-confirmed");
        valuer.done(new WithdrawValuation(A1, V1, "wrong")).when(confirm).thenRefused("valuation-ended");
        assertThat(recorded.by("olga", "office")
                        .when(By.office(new ConfirmValuation(A1, V1)))
                        .events())
                .hasSize(1);
    }

    @Test
    void whoGaveItMayWithdrawItForAllDays() {
        var recorded = registered().done(record(COST));
        WithdrawValuation withdraw = new WithdrawValuation(A1, V1, "The index was that of another year.");
        assertThat(recorded.by("tom", "ti")
                        .when(withdraw)
                        .thenRefused("not-the-valuer")
                        .kind())
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(recorded.when(withdraw).events()).as("who recorded it").hasSize(1);
        assertThat(recorded.by("olga", "office")
                        .when(By.office(new WithdrawValuation(A1, V1, "reason")))
                        .events())
                .hasSize(1);
        var withdrawn = recorded.by("ann", "appraisers")
                .when(withdraw)
                .then(new ValuationWithdrawn(V1, A1, "The index was that of another year.", TODAY));
        assertThat(current(Valuations.of(withdrawn.state()), Y1993)).isNull();
        assertThat(withdrawn.when(withdraw).thenRefused("valuation-ended").detail())
                .isEqualTo("The valuation V-1 was withdrawn on 2026-01-01.");
        assertThatThrownBy(() -> new WithdrawValuation(A1, V1, " ")).isInstanceOf(DomainException.class);
    }

    @Test
    void aDisclosureIsForThoseWhoAreNotIndependent() {
        assertThatThrownBy(() -> new Opinion(TI, false, null, Y1993, Y1993, JULY, COST, null))
                .hasMessageContaining("discloses its interest");
        assertThatThrownBy(() -> new Opinion(TI, true, "it owns a third", Y1993, Y1993, JULY, COST, null))
                .hasMessageContaining("discloses its interest");
        assertThatThrownBy(() -> new Opinion(TI, true, null, Y1993, Y1993.minusDays(1), JULY, COST, null))
                .hasMessageContaining("at the earliest");
        assertThatThrownBy(() -> new Opinion(TI, true, null, Y1993, JULY, Y1993, COST, null))
                .hasMessageContaining("no earlier than it begins");
    }

    @Test
    void figuresAreForThoseWhomTheyConcern() {
        var contributed = registered()
                .done(By.resolution(new AssignShare(
                        A1, new Assignment(IBM, new OrganisationId("amd"), THIRD, LocalDate.parse("1994-01-01")))))
                .done(By.office(new RecordValuation(A1, opinion(COST), null)))
                .done(By.office(new ConfirmValuation(A1, V1)))
                .by("nina", "newco")
                .done(ValuationExamples.assent(contribute(TI, THIRD, "V-1")))
                .by("tom", "ti")
                .done(contribute(TI, THIRD, "V-1"))
                .done(By.resolution(new AssignShare(
                        A1,
                        new Assignment(
                                ValuationExamples.NEWCO,
                                new OrganisationId("sun"),
                                THIRD,
                                LocalDate.parse("1995-01-01")))));
        IpLedgerState state = contributed.state();
        for (String concerned : List.of("ibm", "ti", "utexas", "amd", "newco", "sun", "appraisers")) {
            assertThat(isOpen(state, concerned)).as(concerned).isTrue();
        }
        assertThat(isOpen(state, "intel")).isFalse();
    }

    private static boolean isOpen(IpLedgerState state, String organisation) {
        return ValuationAccess.of(state, valuation(state, V1), TODAY).includes(new OrganisationId(organisation));
    }

    private static RecordValuation by(OrganisationId valuer, boolean independent) {
        Opinion opinion = new Opinion(
                valuer, independent, independent ? null : "it owns a third", Y1993, Y1993, END_OF_1993, COST, null);
        return new RecordValuation(A1, opinion, null);
    }

    private static Valuation valuation(IpLedgerState state, ValuationId id) {
        return Valuations.of(state).require(A1, id);
    }

    private static String current(Valuations valuations, LocalDate day) {
        return valuations.current(A1, day).map(each -> each.id().value()).orElse(null);
    }
}
