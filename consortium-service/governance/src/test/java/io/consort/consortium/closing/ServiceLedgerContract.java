package io.consort.consortium.closing;

import static io.consort.consortium.Histories.SEMATECH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Told;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.problem.DomainException;
import org.junit.jupiter.api.Test;

/** What every service keeps to, in memory, over HTTP and in the same process. */
public abstract class ServiceLedgerContract {

    protected static final Tiding CLOSED = new Tiding(3, Told.CLOSED, "Dissolved", new ResolutionId("R-7"));

    /** One that was told nothing yet; the same each time. */
    protected abstract ServiceLedger ledger();

    protected abstract OtherService service();

    /** What stands behind it. */
    protected abstract Told state();

    /** Where the ledger behind it stands. */
    protected abstract LedgerEnd end();

    @Test
    void doesWhatItIsToldOnceHoweverOftenItIsAsked() {
        ServiceLedger ledger = ledger();
        LedgerEnd end = ledger.tell(SEMATECH, CLOSED);
        assertThat(state()).isEqualTo(Told.CLOSED);
        assertThat(end()).isEqualTo(end);
        assertThat(end.service()).isEqualTo(service());
        assertThat(ledger.tell(SEMATECH, CLOSED)).isEqualTo(end);
        Tiding open = new Tiding(4, Told.OPEN, "Another service refused", null);
        assertThat(ledger.tell(SEMATECH, open)).isNotEqualTo(end);
        assertThat(state()).isEqualTo(Told.OPEN);
    }

    @Test
    void refusesWhatComesUnderALowerTurn() {
        ServiceLedger ledger = ledger();
        ledger.tell(SEMATECH, CLOSED);
        assertThat(refusal(ledger, new Tiding(2, Told.SUSPENDED, "Late", null)).slug())
                .isEqualTo("closure-outdated");
        assertThat(state()).isEqualTo(Told.CLOSED);
    }

    protected static DomainException refusal(ServiceLedger ledger, Tiding tiding) {
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> ledger.tell(SEMATECH, tiding));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
