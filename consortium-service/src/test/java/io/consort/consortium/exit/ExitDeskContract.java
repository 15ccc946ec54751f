package io.consort.consortium.exit;

import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.consortium.charter.ExitRule;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What every desk keeps to, in memory and over HTTP. */
public abstract class ExitDeskContract {

    protected static final Leaving LEAVING = new Leaving(
            organisation("harris"),
            ExitGround.WITHDRAWAL,
            LocalDate.parse("1987-08-07"),
            LocalDate.parse("1993-01-01"),
            new ExitRule(12, true),
            1);
    protected static final SettlementId ONE = new SettlementId("X-1.1.0123456789ab");
    private static final SettlementId TWO = new SettlementId("X-1.2.0123456789ab");

    /** The desk over that one. */
    protected abstract ExitDesk desk(InMemoryExitDesk behind);

    protected abstract ExitPart part();

    private final InMemoryExitDesk behind = new InMemoryExitDesk(part());

    private String previewed() {
        return desk(behind).preview(SEMATECH, LEAVING).digest();
    }

    private String refusal(Runnable call) {
        DomainException refusal = catchThrowableOfType(DomainException.class, call::run);
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
        return refusal.slug();
    }

    @Test
    void showsItsPartWithoutRecordingAnything() {
        behind.items.add(new ExitItem(Heading.OWED_BY, "loans/L-1", "a loan", null, null, Money.parse("USD 5.00")));
        behind.balances.add(new Balance(Money.parse("USD 0.00"), Money.parse("USD 5.00")));
        behind.matters.add(new Matter("loans/L-1", "loan-open", "Pay it back."));
        PartPreview seen = desk(behind).preview(SEMATECH, LEAVING);
        assertThat(seen).isEqualTo(behind.preview(SEMATECH, LEAVING));
        assertThat(seen.part()).isEqualTo(part());
        assertThat(behind.settled).isEmpty();
    }

    @Test
    void settlesWhatWasPreviewedOnceHoweverOftenItIsAsked() {
        ExitDesk desk = desk(behind);
        desk.settle(SEMATECH, ONE, LEAVING, previewed());
        String agreed = previewed();
        behind.items.add(ExitItem.of(Heading.KEPT, "things/T-2", "what came later", null));
        desk.settle(SEMATECH, ONE, LEAVING, agreed);
        assertThat(behind.settled).containsExactly(ONE);
        assertThat(refusal(() -> desk.settle(SEMATECH, TWO, LEAVING, agreed))).isEqualTo("preview-outdated");
        assertThat(behind.settled).containsExactly(ONE);
    }

    @Test
    void undoesWhatItSettledOnceHoweverOftenItIsAsked() {
        ExitDesk desk = desk(behind);
        desk.settle(SEMATECH, ONE, LEAVING, previewed());
        desk.revoke(SEMATECH, ONE, "Another refused");
        desk.revoke(SEMATECH, ONE, "Another refused");
        assertThat(behind.settled).isEmpty();
        desk.settle(SEMATECH, TWO, LEAVING, previewed());
        assertThat(behind.settled).containsExactly(TWO);
    }

    @Test
    void refusesWhatArrivesAfterItWasRevoked() {
        ExitDesk desk = desk(behind);
        desk.revoke(SEMATECH, ONE, "Another refused");
        String agreed = previewed();
        assertThat(refusal(() -> desk.settle(SEMATECH, ONE, LEAVING, agreed))).isEqualTo("exit-ended");
        assertThat(behind.settled).isEmpty();
        assertThat(List.copyOf(behind.revoked)).containsExactly(ONE);
    }

    @Test
    void countsWhoComesBackAsAMemberAgainOnceHoweverOftenItIsAsked() {
        ExitDesk desk = desk(behind);
        desk.settle(SEMATECH, ONE, LEAVING, previewed());
        desk.readmit(SEMATECH, ONE, LocalDate.parse("1995-01-01"));
        desk.readmit(SEMATECH, ONE, LocalDate.parse("1995-01-01"));
        assertThat(behind.readmitted).containsExactly(Map.entry(ONE, LocalDate.parse("1995-01-01")));
    }
}
