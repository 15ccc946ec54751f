package io.consort.ipledger.title;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.REGISTER;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.TI_TO_INTEL;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.thirds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.Sematech;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeStatus;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.succession.SucceedOrganisation;
import io.consort.ipledger.title.TitleEvent.OrganisationSucceeded;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.ipledger.title.TitleEvent.TitleSucceeded;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SucceedOrganisationTest {

    private static final LocalDate MERGED = LocalDate.parse("1996-01-01");
    private static final OrganisationId NSC = new OrganisationId("nsc");
    private static final SucceedOrganisation SUCCEED = new SucceedOrganisation(TI, NSC, MERGED);
    private static final PledgeId LOAN = new PledgeId("loan-1");
    private static final SuccessionId S1 = new SuccessionId("S-1");

    @Test
    void allTitleOfAnOrganisationMovesAtOnce() {
        AssetId a2 = new AssetId("A-2");
        var after = registered()
                .happened(asset("A-2", Map.of(TI, Fraction.ONE)), asset("A-3", Map.of(IBM, Fraction.ONE)))
                .when(SUCCEED)
                .then(
                        new OrganisationSucceeded(S1, TI, NSC, MERGED, 2),
                        new TitleSucceeded(A1, S1, new Succession(TI, NSC, THIRD, MERGED)),
                        new TitleSucceeded(a2, S1, new Succession(TI, NSC, Fraction.ONE, MERGED)),
                        new PlaceTaken(S1, TI, NSC, MERGED));

        Titles titles = Titles.of(after.state());
        assertThat(titles.require(A1).on(MERGED.minusDays(1))).isEqualTo(thirds(IBM, TI, UTEXAS));
        assertThat(titles.require(A1).on(MERGED)).isEqualTo(thirds(IBM, NSC, UTEXAS));
        assertThat(titles.require(a2).on(MERGED)).isEqualTo(Map.of(NSC, Fraction.ONE));
        assertThat(titles.succession(S1).orElseThrow().assets()).isEqualTo(2);
        assertThat(titles.succession(new SuccessionId("S-2"))).isEmpty();
    }

    @Test
    void movesWhatIsLeftAtTheDate() {
        var after = registered()
                .by("tom", "ti")
                .done(new AssignShare(A1, TI_TO_INTEL))
                .done(SUCCEED);
        assertThat(Titles.of(after.state()).require(A1).on(MERGED))
                .isEqualTo(Map.of(IBM, THIRD, NSC, Fraction.of(1, 6), UTEXAS, THIRD, INTEL, Fraction.of(1, 6)));
    }

    @Test
    void nothingComesToItAnyMore() {
        var after = registered().done(SUCCEED);
        after.when(SUCCEED).thenRefused("organisation-is-no-more");
        after.by("sam", "sematech")
                .when(By.office(new RegisterAsset(asset("A-2", Map.of()).asset(), Map.of(TI, Fraction.ONE), MERGED)))
                .thenRefused("organisation-is-no-more");
        after.by("ivan", "ibm")
                .when(new AssignShare(A1, new Assignment(IBM, TI, THIRD, MERGED)))
                .thenRefused("organisation-is-no-more");
    }

    @Test
    void isSucceededAlsoWhereItHasNothing() {
        registered()
                .when(new SucceedOrganisation(NSC, TI, MERGED))
                .then(new OrganisationSucceeded(S1, NSC, TI, MERGED, 0), new PlaceTaken(S1, NSC, TI, MERGED));
    }

    @Test
    void whoSucceedsAnHeirThatIsNoMoreItselfIsTheOneThatExists() {
        var after =
                registered().done(new SucceedOrganisation(NSC, INTEL, MERGED)).done(SUCCEED);
        assertThat(Titles.of(after.state()).require(A1).on(MERGED)).isEqualTo(thirds(IBM, INTEL, UTEXAS));
        assertThat(Heirs.of(after.done(new SucceedOrganisation(INTEL, IBM, MERGED))
                                .state())
                        .now(TI))
                .isEqualTo(IBM);
    }

    @Test
    void whatWasGivenAwayAfterTheDayIsGivenAwayByTheSuccessor() {
        var assigned = registered().by("tom", "ti").done(new AssignShare(A1, TI_TO_INTEL));
        LocalDate before = TI_TO_INTEL.effective().minusDays(1);
        Title title = Titles.of(
                        assigned.done(new SucceedOrganisation(TI, NSC, before)).state())
                .require(A1);
        assertThat(title.on(before)).isEqualTo(thirds(IBM, NSC, UTEXAS));
        assertThat(title.on(TI_TO_INTEL.effective()))
                .isEqualTo(Map.of(IBM, THIRD, NSC, Fraction.of(1, 6), UTEXAS, THIRD, INTEL, Fraction.of(1, 6)));
    }

    @Test
    void whatASuccessorPassedOnIsNotTakenFromItByACorrectionOfTheFirstTitle() {
        var passedOn = registered()
                .done(SUCCEED)
                .by("nina", "nsc")
                .done(new AssignShare(A1, new Assignment(NSC, INTEL, Fraction.of(1, 4), MERGED.plusYears(1))));
        Creation without =
                new Creation(OrderedMap.from(Map.of(IBM, Fraction.of(2, 3), UTEXAS, THIRD)), Sematech.CREATED);
        ReverseTransfer restated = new ReverseTransfer(A1, 1, "ti had none.", without);
        assertThat(Titles.of(registered()
                                .done(SUCCEED)
                                .by("olga", "office")
                                .done(restated)
                                .state())
                        .require(A1)
                        .on(MERGED))
                .isEqualTo(Map.of(IBM, Fraction.of(2, 3), UTEXAS, THIRD));
        passedOn.by("olga", "office").when(restated).thenRefused("correction-overdraws");
    }

    @Test
    void whatIsPledgedToItIsPledgedToTheSuccessor() {
        var state = registered().done(pledged(IBM, TI)).done(SUCCEED).state();
        assertThat(Pledges.of(state).require(LOAN).pledgee()).isEqualTo(NSC);
        assertThat(Encumbered.of(state).over(A1).of(LOAN).orElseThrow().pledgee())
                .isEqualTo(NSC);
    }

    @Test
    void aPledgeOverWhatIsThePledgeesOwnFromThenOnLetsThatGo() {
        for (PlacePledge pledge : List.of(pledged(TI, IBM), pledged(IBM, TI))) {
            var state = registered()
                    .done(pledge)
                    .done(new SucceedOrganisation(TI, IBM, MERGED))
                    .state();
            assertThat(Pledges.of(state).require(LOAN).status()).isEqualTo(PledgeStatus.RELEASED);
            assertThat(Titles.of(state).require(A1).on(MERGED))
                    .isEqualTo(Map.of(IBM, Fraction.of(2, 3), UTEXAS, THIRD));
        }
    }

    private static PlacePledge pledged(OrganisationId pledgor, OrganisationId pledgee) {
        return new PlacePledge(
                LOAN,
                new PledgeTerms(A1, pledgor, pledgee, THIRD, Money.parse("USD 10.00"), LocalDate.parse("1992-01-01")));
    }

    @Test
    void whatACorrectionGivesBackGoesOnToTheSuccessor() {
        var after = registered()
                .by("tom", "ti")
                .done(new AssignShare(A1, TI_TO_INTEL))
                .done(SUCCEED)
                .done(new ReverseTransfer(A1, 2, "It was never signed.", null));
        assertThat(Titles.of(after.state()).require(A1).on(MERGED)).isEqualTo(thirds(IBM, NSC, UTEXAS));
        assertThat(Titles.of(after.state()).require(A1).on(MERGED.minusDays(1))).isEqualTo(thirds(IBM, TI, UTEXAS));
        after.when(new ReverseTransfer(A1, 4, "I do not like it.", null)).thenRefused("succession-stands");
    }

    @Test
    void anOrganisationIsSucceededByAnother() {
        assertThatThrownBy(() -> new SucceedOrganisation(TI, TI, MERGED)).isInstanceOf(DomainException.class);
    }

    @Test
    void tenThousandTitlesMoveInEntriesThatEachHaveRoom() {
        var given = Given.ledger(IpLedger.DEFINITION)
                .happened(IntStream.range(0, 10_000)
                        .mapToObj(n -> asset("A-" + n, Map.of(TI, Fraction.of(1, 7), IBM, Fraction.of(6, 7))))
                        .toList());
        List<?> events = SUCCEED.decide(
                given.state(), new Context(Instant.parse("1996-02-01T00:00:00Z"), Actor.of("sam", "sematech")));

        assertThat(events).hasSize(10_002);
        assertThat(events).allMatch(event -> Json.entries().writeValueAsBytes(event).length < 1_024);
        assertThat(Titles.of(given.done(SUCCEED).state()).byAsset().values())
                .allMatch(title -> title.share(NSC, MERGED).equals(Fraction.of(1, 7))
                        && title.share(TI, MERGED).signum() == 0);
    }

    private static AssetRegistered asset(String id, Map<OrganisationId, Fraction> owners) {
        Asset like = REGISTER.asset();
        Asset asset = new Asset(
                new AssetId(id), like.kind(), like.title(), like.ground(), List.of(), like.origin(), List.of());
        return new AssetRegistered(asset, OrderedMap.from(owners), REGISTER.effective());
    }
}
