package io.consort.ipledger.background;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.ledger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Sematech;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.background.BackgroundEvent.BackgroundDeclared;
import io.consort.ipledger.background.BackgroundEvent.BackgroundReplied;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class BackgroundTest {

    private static final AssetId B1 = new AssetId("B-1");
    private static final ProjectId P1 = new ProjectId("P-1");
    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final DeclareBackground DECLARE = new DeclareBackground(P1, B1, "Metrology");
    private static final RegisterAsset REGISTER = new RegisterAsset(
            new Asset(B1, AssetKind.PATENT, "Alignment", Ground.BACKGROUND, List.of(), null, List.of()),
            Map.of(IBM, HALF, TI, HALF),
            CREATED);

    private static Given<IpLedgerState, IpLedgerEvent> declared() {
        return ledger().done(REGISTER).by("ines", "intel").done(DECLARE);
    }

    private static Declaration declaration(Given<IpLedgerState, IpLedgerEvent> given) {
        return Backgrounds.of(given.state()).declaration(P1, B1).orElseThrow();
    }

    @Test
    void anyMemberDeclaresAndTheOwnersOfTheDayAreAsked() {
        var after = ledger().done(REGISTER)
                .by("ines", "intel")
                .when(DECLARE)
                .then(new BackgroundDeclared(P1, B1, "Metrology", TODAY, TreePVector.from(List.of(IBM, TI))));
        assertThat(declaration(after).status()).isEqualTo(Declaration.Status.DECLARED);
        assertThat(Backgrounds.of(after.state()).of(P1)).containsOnlyKeys(B1);
    }

    @Test
    void itIsConfirmedOnceEveryOwnerHasConfirmed() {
        var one = declared()
                .by("irene", "ibm")
                .when(ReplyToBackground.confirm(P1, B1, "On the test line only"))
                .then(new BackgroundReplied(P1, B1, IBM, new Reply.Confirmed("On the test line only", TODAY)));
        assertThat(declaration(one).status()).isEqualTo(Declaration.Status.DECLARED);
        var both = one.by("tom", "ti").done(ReplyToBackground.confirm(P1, B1, null));
        assertThat(declaration(both).status()).isEqualTo(Declaration.Status.CONFIRMED);
    }

    @Test
    void oneOwnersRefusalStandsAgainstIt() {
        var after = declared()
                .by("irene", "ibm")
                .done(ReplyToBackground.confirm(P1, B1, null))
                .by("tom", "ti")
                .done(ReplyToBackground.refuse(P1, B1, "Not needed"));
        assertThat(declaration(after).status()).isEqualTo(Declaration.Status.REFUSED);
    }

    @Test
    void whoBuysLaterIsNotAsked() {
        var sold = declared().done(By.resolution(new AssignShare(B1, new Assignment(TI, Sematech.INTEL, HALF, TODAY))));
        sold.by("ines", "intel").when(ReplyToBackground.confirm(P1, B1, null)).thenRefused("not-an-owner");
        assertThat(sold.by("tom", "ti")
                        .when(ReplyToBackground.confirm(P1, B1, null))
                        .events())
                .hasSize(1);
    }

    @Test
    void refusesAWordThatIsNotTheOwnersOrIsTheSecond() {
        declared().when(ReplyToBackground.confirm(P1, B1, null)).thenRefused("not-an-owner");
        declared()
                .by("irene", "ibm")
                .done(ReplyToBackground.confirm(P1, B1, null))
                .when(ReplyToBackground.refuse(P1, B1, "Second thoughts"))
                .thenRefused("background-replied");
        ledger().done(REGISTER).when(ReplyToBackground.confirm(P1, B1, null)).thenRefused("not-found");
    }

    @Test
    void refusesWhatIsNoBackgroundOrIsDeclaredAlready() {
        Sematech.registered().when(new DeclareBackground(P1, A1, "Metrology")).thenRefused("not-background");
        declared().when(DECLARE).thenRefused("background-declared");
        assertThat(declared()
                        .when(new DeclareBackground(new ProjectId("P-2"), B1, "Metrology"))
                        .events())
                .hasSize(1);
        ledger().when(DECLARE).thenRefused("not-found");
        ledger().done(REGISTER).on("1990-01-01").when(DECLARE).thenRefused("no-title-at-date");
    }

    @Test
    void refusesEmptyWords() {
        assertThatThrownBy(() -> new DeclareBackground(P1, B1, " ")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> ReplyToBackground.refuse(P1, B1, "")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> ReplyToBackground.confirm(P1, B1, "")).isInstanceOf(DomainException.class);
    }
}
