package io.consort.kernel.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Sentence;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ExitsTest {

    private static final OrganisationId IBM = new OrganisationId("ibm");
    private static final ExitId FIRST = new ExitId("exit-1");
    private static final ExitId SECOND = new ExitId("exit-2");
    private static final LocalDate DAY = LocalDate.parse("1994-01-01");

    @Test
    void aMemberIsAwayFromItsExitUntilItIsBack() {
        Exits<String, String> left = left(Exits.none(), FIRST, DAY);
        assertThat(left.isAway(IBM, DAY.minusDays(1))).isFalse();
        assertThat(left.isAway(IBM, DAY)).isTrue();
        assertThat(left.isAway(IBM, DAY, DAY.plusYears(9))).isTrue();
        assertThat(left.isAway(IBM, DAY.minusDays(1), DAY)).isFalse();
        assertThat(left.isAway(new OrganisationId("ti"), DAY)).isFalse();

        Exits<String, String> back = left.readmitted(FIRST, DAY.plusDays(9));
        assertThat(back.isAway(IBM, DAY.plusDays(8))).isTrue();
        assertThat(back.isAway(IBM, DAY.plusDays(9))).isFalse();
        assertThat(back.isAway(IBM, DAY, DAY.plusDays(9))).isFalse();

        Exits<String, String> again = left(back, SECOND, DAY.plusDays(20));
        assertThat(again.isAway(IBM, DAY.plusDays(8), DAY.plusDays(20)))
                .as("it was back between the two")
                .isFalse();
        assertThat(again.revoked(SECOND).isAway(IBM, DAY.plusDays(20))).isFalse();
        assertThat(again.revoked(SECOND).isAway(IBM, DAY)).isTrue();
    }

    @Test
    void aMemberLeavesOnceUntilItIsBackOrItsExitIsRevoked() {
        Exits<String, String> left = left(Exits.none(), FIRST, DAY);
        refused("exit-settled", () -> left.requireNotLeft(IBM));
        left.readmitted(FIRST, DAY).requireNotLeft(IBM);
        left.revoked(FIRST).requireNotLeft(IBM);
        refused("exit-exists", () -> left.requireNew(FIRST));
        refused("exit-ended", () -> left.revoked(FIRST).requireSettled(FIRST));
        refused("exit-ended", () -> left.readmitted(FIRST, DAY).requireSettled(FIRST));
        refused("readmitted-before-exit", () -> left.requireBack(FIRST, DAY.minusDays(1)));
        assertThat(left.requireBack(FIRST, DAY)).isEqualTo(IBM);
        refused("not-found", () -> left.require(SECOND));
    }

    @Test
    void whatIsRevokedBeforeItArrivesNeverArrives() {
        Exits<String, String> revoked = Exits.<String, String>none().revoked(FIRST);
        refused("exit-ended", () -> revoked.requireNew(FIRST));
        refused("exit-ended", () -> revoked.requireArriving(FIRST));
        assertThat(revoked.isAway(IBM, DAY)).isFalse();
        revoked.requireNew(SECOND);
    }

    @Test
    void theDigestStandsForTheAccountToTheLastCharacter() {
        ExitItem owed = ExitItem.ofMoney(Heading.OWED_BY, "dues-invoices/1994-ibm", "dues", Money.parse("USD 1.00"));
        ExitItem credited =
                ExitItem.ofMoney(Heading.CREDITED, "dues-invoices/1994-ibm", "dues", Money.parse("USD 3.00"));
        ExitPlan<String, String, NoEvent> plan =
                new ExitPlan<>(leaving(DAY), List.of(owed, credited), List.of(), List.of("did"), List.of());
        assertThat(plan.account().lines())
                .containsExactly(
                        "ibm leaves on 1994-01-01 by withdrawal: usual",
                        "owed-by | dues-invoices/1994-ibm | dues | USD 1.00",
                        "credited | dues-invoices/1994-ibm | dues | USD 3.00");
        assertThat(plan.balances())
                .as("what is no longer asked is not owed")
                .containsExactly(new Balance(Money.parse("USD 0.00"), Money.parse("USD 1.00")));
        plan.requireAs(plan.digest());
        refused("preview-outdated", () -> plan.requireAs("0".repeat(64)));
        ExitPlan<String, String, NoEvent> blocked = new ExitPlan<>(
                leaving(DAY),
                List.of(),
                List.of(new Matter("notices/N-1", "open", Sentence.asRecorded("It is open."))),
                List.of(),
                List.of());
        refused("exit-blocked", () -> blocked.requireAs(blocked.digest()));
    }

    @Test
    void anAccountIsCutIntoPiecesThatFitAnEntry() {
        List<ExitItem> items =
                Collections.nCopies(ExitPlan.PIECE + 1, ExitItem.of(Heading.KEPT, "assets/A-1", "title", null));
        ExitPlan<String, String, NoEvent> plan =
                new ExitPlan<>(leaving(DAY), items, List.of(), List.of("did"), List.of());
        assertThat(plan.pieces((some, effects) -> some.size() + "+" + effects.size()))
                .containsExactly("50+1", "1+0");
    }

    @Test
    void exitsComeBackFromJsonAsTheyWere() {
        Exits<String, String> exits = left(Exits.none(), FIRST, DAY)
                .detailed(FIRST, List.of(ExitItem.of(Heading.KEPT, "assets/A-1", "title", DAY)), List.of("did"))
                .revoked(SECOND);
        var mapper = Json.snapshots();
        Holder before = new Holder(exits);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(before), Holder.class))
                .isEqualTo(before);
    }

    private record Holder(Exits<String, String> exits) {}

    private interface NoEvent extends Event {}

    private static Leaving<String> leaving(LocalDate day) {
        return new Leaving<>(IBM, ExitGround.WITHDRAWAL, day, "usual");
    }

    private static Exits<String, String> left(Exits<String, String> exits, ExitId id, LocalDate day) {
        return exits.with(Exit.settled(id, leaving(day), "digest", List.of(), 7));
    }

    private static void refused(String slug, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.slug()).isEqualTo(slug));
    }
}
