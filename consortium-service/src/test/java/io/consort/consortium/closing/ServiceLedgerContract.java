package io.consort.consortium.closing;

import static io.consort.consortium.Histories.SEMATECH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Told;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import org.junit.jupiter.api.Test;

/** What every service keeps to, in memory and over HTTP. */
public abstract class ServiceLedgerContract {

    protected static final Tiding CLOSED = new Tiding(3, Told.CLOSED, "Dissolved", new ResolutionId("R-7"));
    private static final OpenMatter DUES =
            OpenMatter.ofSecretariat("accounts/bank", "account-not-empty", "Its balance is EUR 5.00.");

    /** The ledgers over those. */
    protected abstract ServiceLedger ledger(InMemoryServiceLedger behind);

    private final InMemoryServiceLedger behind = new InMemoryServiceLedger(OtherService.TALENT);

    @Test
    void doesWhatItIsToldOnceHoweverOftenItIsAsked() {
        ServiceLedger ledger = ledger(behind);
        LedgerEnd end = ledger.tell(SEMATECH, CLOSED);
        assertThat(behind.state(SEMATECH)).isEqualTo(Told.CLOSED);
        assertThat(behind.end(SEMATECH)).contains(end);
        assertThat(end.service()).isEqualTo(OtherService.TALENT);
        assertThat(ledger.tell(SEMATECH, CLOSED)).isEqualTo(end);
        Tiding open = new Tiding(4, Told.OPEN, "Another service refused", null);
        assertThat(ledger.tell(SEMATECH, open)).isNotEqualTo(end);
        assertThat(behind.state(SEMATECH)).isEqualTo(Told.OPEN);
    }

    @Test
    void refusesWhatComesUnderALowerTurn() {
        ServiceLedger ledger = ledger(behind);
        ledger.tell(SEMATECH, CLOSED);
        assertThat(refusal(ledger, new Tiding(2, Told.SUSPENDED, "Late", null)).slug())
                .isEqualTo("closure-outdated");
        assertThat(behind.state(SEMATECH)).isEqualTo(Told.CLOSED);
    }

    @Test
    void saysWhatIsOpenAndClosesNothingMeanwhile() {
        ServiceLedger ledger = ledger(behind);
        behind.matters(SEMATECH).add(DUES);
        assertThat(ledger.openMatters(SEMATECH)).containsExactly(DUES);
        DomainException refusal = refusal(ledger, CLOSED);
        assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refusal.slug()).isEqualTo("matters-open");
        assertThat(refusal.fields()).hasSize(1);
        assertThat(behind.state(SEMATECH)).isEqualTo(Told.OPEN);
        behind.matters(SEMATECH).clear();
        assertThat(ledger.openMatters(SEMATECH)).isEmpty();
        ledger.tell(SEMATECH, CLOSED);
    }

    private static DomainException refusal(ServiceLedger ledger, Tiding tiding) {
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> ledger.tell(SEMATECH, tiding));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
