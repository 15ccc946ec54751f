package io.consort.consortium.exit;

import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.consortium.charter.ExitRule;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every desk keeps to, in memory, over HTTP and in the same process. */
public abstract class ExitDeskContract {

    protected static final Leaving LEAVING = new Leaving(
            organisation("harris"),
            ExitGround.WITHDRAWAL,
            LocalDate.parse("1987-08-07"),
            LocalDate.parse("1993-01-01"),
            new ExitRule(12, true),
            1);
    protected static final SettlementId ONE = new SettlementId("X-1.1.0123456789ab");
    protected static final SettlementId TWO = new SettlementId("X-1.2.0123456789ab");

    /** One in which nothing is settled; the same each time. */
    protected abstract ExitDesk desk();

    protected abstract ExitPart part();

    /** What is settled behind it, and not undone. */
    protected abstract Set<SettlementId> settled();

    /** Who is back, from which day on. */
    protected abstract Map<SettlementId, LocalDate> readmitted();

    protected final String previewed() {
        return desk().preview(SEMATECH, LEAVING).digest();
    }

    protected static String refusal(Runnable call) {
        DomainException refusal = catchThrowableOfType(DomainException.class, call::run);
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
        return refusal.slug();
    }

    @Test
    void showsItsPartWithoutRecordingAnything() {
        assertThat(desk().preview(SEMATECH, LEAVING).part()).isEqualTo(part());
        assertThat(desk().preview(SEMATECH, LEAVING)).isEqualTo(desk().preview(SEMATECH, LEAVING));
        assertThat(settled()).isEmpty();
    }

    @Test
    void settlesOnceHoweverOftenItIsAsked() {
        ExitDesk desk = desk();
        String agreed = previewed();
        desk.settle(SEMATECH, ONE, LEAVING, agreed);
        desk.settle(SEMATECH, ONE, LEAVING, agreed);
        assertThat(settled()).containsExactly(ONE);
    }

    @Test
    void settlesNothingThatWasNotPreviewed() {
        String other = "0".repeat(64);
        assertThat(refusal(() -> desk().settle(SEMATECH, ONE, LEAVING, other))).isEqualTo("preview-outdated");
        assertThat(settled()).isEmpty();
    }

    @Test
    void undoesWhatItSettledOnceHoweverOftenItIsAsked() {
        ExitDesk desk = desk();
        desk.settle(SEMATECH, ONE, LEAVING, previewed());
        desk.revoke(SEMATECH, ONE, "Another refused");
        desk.revoke(SEMATECH, ONE, "Another refused");
        assertThat(settled()).isEmpty();
        desk.settle(SEMATECH, TWO, LEAVING, previewed());
        assertThat(settled()).containsExactly(TWO);
    }

    @Test
    void refusesWhatArrivesAfterItWasRevoked() {
        ExitDesk desk = desk();
        desk.revoke(SEMATECH, ONE, "Another refused");
        String agreed = previewed();
        assertThat(refusal(() -> desk.settle(SEMATECH, ONE, LEAVING, agreed))).isEqualTo("exit-ended");
        assertThat(settled()).isEmpty();
    }

    @Test
    void countsWhoComesBackAsAMemberAgainOnceHoweverOftenItIsAsked() {
        ExitDesk desk = desk();
        desk.settle(SEMATECH, ONE, LEAVING, previewed());
        desk.readmit(SEMATECH, ONE, LocalDate.parse("1995-01-01"));
        desk.readmit(SEMATECH, ONE, LocalDate.parse("1995-01-01"));
        assertThat(readmitted()).containsExactly(Map.entry(ONE, LocalDate.parse("1995-01-01")));
    }
}
