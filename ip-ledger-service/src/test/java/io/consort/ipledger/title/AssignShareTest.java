package io.consort.ipledger.title;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.TI_TO_INTEL;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.ledger;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.thirds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssignShareTest {

    private static final AssignShare ASSIGN = new AssignShare(A1, TI_TO_INTEL);

    @Test
    void titleIsAnotherFromTheEffectiveDateOn() {
        var after = registered().by("tom", "ti").when(ASSIGN).then(new ShareAssigned(A1, TI_TO_INTEL));

        Title title = Titles.of(after.state()).require(A1);
        assertThat(title.on(LocalDate.parse("1992-06-30"))).isEqualTo(thirds(IBM, TI, UTEXAS));
        assertThat(title.on(LocalDate.parse("1992-12-31"))).isEqualTo(thirds(IBM, TI, UTEXAS));
        Map<OrganisationId, Fraction> later =
                Map.of(IBM, THIRD, TI, Fraction.of(1, 6), UTEXAS, THIRD, INTEL, Fraction.of(1, 6));
        assertThat(title.on(LocalDate.parse("1993-01-01"))).isEqualTo(later);
        assertThat(title.on(LocalDate.parse("1993-06-30"))).isEqualTo(later);
    }

    @Test
    void whatWasKnownThenIsNotWhatIsKnownNow() {
        LocalDate mid1993 = LocalDate.parse("1993-06-30");
        Title title = Titles.of(ledger().on("1990-06-01")
                        .done(io.consort.ipledger.Sematech.REGISTER)
                        .on("1994-02-01")
                        .by("tom", "ti")
                        .done(ASSIGN)
                        .state())
                .require(A1);

        assertThat(title.on(mid1993, Instant.parse("1990-05-31T23:59:59.999Z"))).isEmpty();
        assertThat(title.on(mid1993, Instant.parse("1994-01-31T00:00:00Z"))).isEqualTo(thirds(IBM, TI, UTEXAS));
        assertThat(title.on(mid1993, Instant.parse("1994-02-01T00:00:00Z"))).isEqualTo(title.on(mid1993));
        assertThat(title.on(mid1993)).containsEntry(INTEL, Fraction.of(1, 6));
    }

    @Test
    void aWholeShareLeavesItsAssignorNothing() {
        Title title = Titles.of(registered()
                        .by("tom", "ti")
                        .done(new AssignShare(A1, new Assignment(TI, INTEL, THIRD, CREATED)))
                        .state())
                .require(A1);
        assertThat(title.on(CREATED)).isEqualTo(thirds(IBM, INTEL, UTEXAS));
    }

    @Test
    void refusesMoreThanTheAssignorHolds() {
        var refusal =
                registered().by("tom", "ti").when(assign("1/2", "1993-01-01")).thenRefused("share-exceeds-holding");
        assertThat(refusal.detail()).isEqualTo("ti holds 1/3 on 1993-01-01, and so cannot assign 1/2.");
    }

    @Test
    void refusesTitleBeforeItBegins() {
        registered().by("tom", "ti").when(assign("1/6", "1990-05-13")).thenRefused("share-exceeds-holding");
    }

    @Test
    void refusesAnAssignorWhoNeverHeldAny() {
        registered()
                .by("ines", "intel")
                .when(new AssignShare(A1, new Assignment(INTEL, TI, THIRD, CREATED)))
                .thenRefused("share-exceeds-holding");
    }

    @Test
    void refusesAShareInThePastThatALaterAssignmentNeeds() {
        var later = registered().by("tom", "ti").done(assign("1/4", "1993-01-01"));
        DomainException refusal = later.when(assign("1/6", "1992-01-01")).thenRefused("share-assigned-later");
        assertThat(refusal.detail())
                .isEqualTo("ti cannot assign 1/6 from 1992-01-01 on: a transfer recorded before leaves it only 1/12 on"
                        + " 1993-01-01.");
        assertThat(later.when(assign("1/12", "1992-01-01")).events()).hasSize(1);
    }

    @Test
    void aShareThatComesBackLaterDoesNotCoverTheTimeBetween() {
        var back = registered()
                .by("tom", "ti")
                .done(assign("1/3", "1992-01-01"))
                .done(By.resolution(
                        new AssignShare(A1, new Assignment(INTEL, TI, THIRD, LocalDate.parse("1994-01-01")))));
        back.when(assign("1/3", "1991-01-01")).thenRefused("share-assigned-later");
        back.when(assign("1/3", "1993-01-01")).thenRefused("share-exceeds-holding");
        assertThat(back.when(assign("1/3", "1994-01-01")).events()).hasSize(1);
    }

    @Test
    void onlyTheAssignorOrTheSecretariatAssigns() {
        var refusal = registered().by("irene", "ibm").when(ASSIGN).thenRefused("not-the-assignor");
        assertThat(refusal.kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(registered()
                        .by("sam", "secretariat")
                        .when(By.resolution(new AssignShare(A1, TI_TO_INTEL)))
                        .events())
                .hasSize(1);
    }

    @Test
    void refusesAnAssetThatIsNotThere() {
        registered()
                .when(By.resolution(new AssignShare(new AssetId("A-2"), TI_TO_INTEL)))
                .thenRefused("not-found");
    }

    @Test
    void refusesPartsTooFine() {
        registered()
                .by("tom", "ti")
                .when(assign("1/1000000000000000000", "1993-01-01"))
                .thenRefused("share-too-fine");
    }

    @Test
    void anAssignmentIsOfSomethingToAnother() {
        assertThatThrownBy(() -> new Assignment(TI, TI, THIRD, CREATED)).isInstanceOf(DomainException.class);
        for (String share : new String[] {"0", "-1/6", "7/6"}) {
            assertThatThrownBy(() -> new Assignment(TI, INTEL, Fraction.parse(share), CREATED))
                    .isInstanceOf(DomainException.class);
        }
    }

    private static AssignShare assign(String share, String effective) {
        return new AssignShare(A1, new Assignment(TI, INTEL, Fraction.parse(share), LocalDate.parse(effective)));
    }
}
