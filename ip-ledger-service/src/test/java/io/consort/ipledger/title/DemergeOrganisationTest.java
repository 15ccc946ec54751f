package io.consort.ipledger.title;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.REGISTER;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.TI_TO_INTEL;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.ledger;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.thirds;
import static io.consort.ipledger.right.RightExamples.command;
import static io.consort.ipledger.right.RightExamples.grant;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Claiming;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.Encumbrance;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeStatus;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.succession.DemergeOrganisation;
import io.consort.ipledger.title.TitleEvent.TitleSucceeded;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import io.consort.kernel.succession.Unheld;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DemergeOrganisationTest {

    private static final LocalDate DAY = LocalDate.parse("1996-01-01");
    private static final OrganisationId SENSORS = new OrganisationId("sensata");
    private static final PledgeId LOAN = new PledgeId("loan-1");
    private static final Allotment SHARE = new Allotment(Allotment.Kind.ASSET, "A-1");
    private static final Allotment LICENCE = new Allotment(Allotment.Kind.RIGHT, "G-1");
    private static final Allotment PLEDGE = new Allotment(Allotment.Kind.PLEDGE, "loan-1");
    private static final Allotment ACCOUNT = new Allotment(Allotment.Kind.ACCOUNT, "ti-usd");

    @Test
    void justTheShareThatIsNamedPassesFromTheDayOn() {
        Given<IpLedgerState, IpLedgerEvent> given = registered().done(second());
        DemergeOrganisation demerge = demerging(SHARE, ACCOUNT);
        Titles titles = Titles.of(given.done(demerge).state());
        assertThat(given.when(demerge).events().getFirst())
                .isEqualTo(new TitleSucceeded(A1, DemergerId.of(1), new Succession(TI, SENSORS, THIRD, DAY)));
        assertThat(titles.require(A1).on(DAY.minusDays(1))).isEqualTo(thirds(IBM, TI, UTEXAS));
        assertThat(titles.require(A1).on(DAY)).isEqualTo(thirds(IBM, SENSORS, UTEXAS));
        assertThat(titles.require(new AssetId("A-2")).on(DAY)).isEqualTo(Map.of(TI, Fraction.ONE));
        assertThat(titles.everHeld(SENSORS)).containsExactly(A1);
    }

    @Test
    void whatWentOnAfterTheDayStaysWithWhomItWentToAndWhatCameLaterWithTheOther() {
        LocalDate before = TI_TO_INTEL.effective().minusDays(1);
        Given<IpLedgerState, IpLedgerEvent> given = registered()
                .done(By.resolution(new AssignShare(A1, TI_TO_INTEL)))
                .done(By.resolution(new AssignShare(A1, new Assignment(IBM, TI, THIRD, DAY))));
        Title title = Titles.of(given.done(demerging(before, SHARE)).state()).require(A1);
        Fraction sixth = Fraction.of(1, 6);
        assertThat(title.on(before)).isEqualTo(Map.of(IBM, THIRD, TI, sixth, SENSORS, sixth, UTEXAS, THIRD));
        assertThat(title.on(DAY)).isEqualTo(Map.of(TI, THIRD, SENSORS, sixth, UTEXAS, THIRD, INTEL, sixth));
    }

    @Test
    void whatItNeverHadOrHasNoMoreIsToldByName() {
        Allotment nothing = new Allotment(Allotment.Kind.ASSET, "A-9");
        Allotment right = new Allotment(Allotment.Kind.RIGHT, "G-7");
        Allotment malformed = new Allotment(Allotment.Kind.RIGHT, "seven");
        Given<IpLedgerState, IpLedgerEvent> given = registered()
                .done(By.resolution(new AssignShare(A1, new Assignment(TI, INTEL, THIRD, DAY.plusDays(1)))));
        List<Unheld> unheld = unheld(given.done(demerging(SHARE, nothing, right, malformed, PLEDGE)));
        assertThat(unheld).extracting(Unheld::allotment).containsExactly(SHARE, nothing, right, malformed, PLEDGE);
        assertThat(unheld.getFirst().reason()).contains("has gone on to others");
        assertThat(unheld(registered().done(demerging(CREATED.minusDays(1), SHARE))))
                .extracting(Unheld::reason)
                .containsExactly("ti has no share of it on " + CREATED.minusDays(1) + ".");
        registered().when(demerging(ACCOUNT)).thenRefused("nothing-allotted");
    }

    @Test
    void pledgesOverTheShareGoAlongWithoutConsentAndAPledgeThatItHoldsPassesWhereItIsNamed() {
        Given<IpLedgerState, IpLedgerEvent> over = registered().done(pledged(TI, INTEL));
        Encumbrance bound = encumbrance(over.done(demerging(SHARE)).state());
        assertThat(bound.shares()).isEqualTo(Map.of(SENSORS, THIRD));
        assertThat(bound.pledgee()).isEqualTo(INTEL);
        Given<IpLedgerState, IpLedgerEvent> held = registered().done(pledged(IBM, TI));
        assertThat(encumbrance(held.done(demerging(SHARE)).state()).pledgee()).isEqualTo(TI);
        IpLedgerState passed = held.done(demerging(PLEDGE)).state();
        assertThat(encumbrance(passed).pledgee()).isEqualTo(SENSORS);
        assertThat(Pledges.of(passed).require(LOAN).pledgee()).isEqualTo(SENSORS);
        assertThat(Titles.of(passed).require(A1).on(DAY)).isEqualTo(thirds(IBM, TI, UTEXAS));
        assertThat(unheld(over.done(demerging(PLEDGE)))).hasSize(1);
    }

    @Test
    void aPledgeOverWhatIsThePledgeesOwnFromThenOnLetsThatGo() {
        for (Given<IpLedgerState, IpLedgerEvent> given : List.of(
                registered().done(pledged(TI, SENSORS)).done(demerging(SHARE)),
                registered()
                        .done(By.resolution(new AssignShare(A1, new Assignment(IBM, SENSORS, THIRD, DAY.minusDays(1)))))
                        .done(pledged(SENSORS, TI))
                        .done(demerging(PLEDGE)))) {
            assertThat(Pledges.of(given.state()).require(LOAN).status()).isEqualTo(PledgeStatus.RELEASED);
            assertThat(Encumbered.of(given.state()).over(A1).of(LOAN)).isEmpty();
        }
    }

    @Test
    void aRightPassesWithWhatWasGrantedOutOfItAndOnlyWhereItIsNamed() {
        String term = "all in WORLD from 1995-01-01 to 1999-12-31";
        Given<IpLedgerState, IpLedgerEvent> given = registered()
                .done(command(grant(IBM, null, RightKind.NON_EXCLUSIVE, TI, term, Sublicensing.FREE)))
                .done(command(grant(TI, "G-1", RightKind.NON_EXCLUSIVE, INTEL, term, Sublicensing.NONE)))
                .done(command(grant(IBM, RightKind.NON_EXCLUSIVE, TI, "b in DE from 1995-01-01")));
        IpLedgerState state = given.done(demerging(LICENCE)).state();
        assertThat(Rights.of(state).require(new RightId("G-1")).holder()).isEqualTo(SENSORS);
        Right out = Rights.of(state).require(new RightId("G-2"));
        assertThat(out.grantor()).isEqualTo(SENSORS);
        assertThat(out.holder()).isEqualTo(INTEL);
        assertThat(out.grant().grantor()).as("as it was made").isEqualTo(TI);
        assertThat(Rights.of(state).granted().stream().map(Right::holder)).containsExactly(SENSORS, INTEL, TI);
        assertThat(Titles.of(state)).isEqualTo(Titles.of(given.state()));
    }

    @Test
    void whatWasNotConfirmedIsNotConfirmedWithTheReceiver() {
        Given<IpLedgerState, IpLedgerEvent> claimed = ledger().done(new RegisterAsset(
                REGISTER.asset(), OrderedMap.from(REGISTER.owners()), CREATED, new Claiming(null)));
        assertThat(Claims.of(claimed.state()).unconfirmed(A1)).containsOnlyKeys(TI, UTEXAS);
        assertThat(Claims.of(claimed.done(demerging(SHARE)).state()).unconfirmed(A1))
                .containsOnlyKeys(SENSORS, UTEXAS);
    }

    @Test
    void whatTheRegisterBroughtAboutIsNotReversedByHand() {
        registered()
                .done(demerging(SHARE))
                .when(new ReverseTransfer(A1, 2, "I do not like it.", null))
                .thenRefused("succession-stands");
    }

    private static List<Unheld> unheld(Given<IpLedgerState, IpLedgerEvent> given) {
        return Heirs.of(given.state()).divisions().getLast().unheld();
    }

    private static Encumbrance encumbrance(IpLedgerState state) {
        return Encumbered.of(state).over(A1).of(LOAN).orElseThrow();
    }

    private static Command<IpLedgerState, IpLedgerEvent> second() {
        var like = REGISTER.asset();
        return By.office(new RegisterAsset(
                new Asset(
                        new AssetId("A-2"),
                        like.kind(),
                        like.title(),
                        like.ground(),
                        List.of(),
                        like.origin(),
                        List.of()),
                Map.of(TI, Fraction.ONE),
                CREATED));
    }

    private static PlacePledge pledged(OrganisationId pledgor, OrganisationId pledgee) {
        return new PlacePledge(
                LOAN,
                new PledgeTerms(A1, pledgor, pledgee, THIRD, Money.parse("USD 10.00"), LocalDate.parse("1995-12-31")));
    }

    private static DemergeOrganisation demerging(Allotment... named) {
        return demerging(DAY, named);
    }

    private static DemergeOrganisation demerging(LocalDate on, Allotment... named) {
        return new DemergeOrganisation(new Demerger(DemergerId.of(1), TI, SENSORS, on, "a".repeat(64), List.of(named)));
    }
}
