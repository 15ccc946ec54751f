package io.consort.consortium.closing;

import static io.consort.consortium.Histories.SEMATECH;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Told;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import org.junit.jupiter.api.Test;

/** What a service keeps to in which something can be open, over one in memory. */
public abstract class OpenMattersContract extends ServiceLedgerContract {

    private static final OpenMatter DUES = OpenMatter.ofSecretariat("accounts/bank", "effect-pending");

    private final InMemoryServiceLedger behind = new InMemoryServiceLedger(service());

    /** The ledgers over those. */
    protected abstract ServiceLedger ledger(InMemoryServiceLedger behind);

    @Override
    protected final ServiceLedger ledger() {
        return ledger(behind);
    }

    @Override
    protected final OtherService service() {
        return OtherService.TALENT;
    }

    @Override
    protected final Told state() {
        return behind.state(SEMATECH);
    }

    @Override
    protected final LedgerEnd end() {
        return behind.end(SEMATECH).orElseThrow();
    }

    @Test
    void saysWhatIsOpenAndClosesNothingMeanwhile() {
        ServiceLedger ledger = ledger();
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
}
