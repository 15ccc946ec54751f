package io.consort.consortium.assembly;

import io.consort.consortium.closing.ServiceLedger;
import io.consort.consortium.closing.Tiding;
import io.consort.consortium.decision.ServiceActs;
import io.consort.consortium.dues.Invoice;
import io.consort.consortium.dues.InvoiceId;
import io.consort.consortium.dues.Receivables;
import io.consort.consortium.dues.Settlement;
import io.consort.consortium.exit.ExitDesk;
import io.consort.consortium.exit.Leaving;
import io.consort.consortium.exit.PartPreview;
import io.consort.consortium.exit.SettlementId;
import io.consort.consortium.life.LedgerEnd;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Terms;
import io.consort.kernel.note.ProvenEntry;
import java.time.LocalDate;
import java.util.List;

/** Another service, which nobody may ask. */
final class NoService implements ServiceActs, ExitDesk, ServiceLedger, Receivables {

    static ProvenEntry prove(ConsortiumId consortium, long seq) {
        throw asked();
    }

    @Override
    public void attempt(ConsortiumId consortium, String act, Terms terms) {
        throw asked();
    }

    @Override
    public void carryOut(ConsortiumId consortium, String act, String key, ProvenEntry proof) {
        throw asked();
    }

    @Override
    public PartPreview preview(ConsortiumId consortium, Leaving leaving) {
        throw asked();
    }

    @Override
    public void settle(ConsortiumId consortium, SettlementId settlement, Leaving leaving, String digest) {
        throw asked();
    }

    @Override
    public void revoke(ConsortiumId consortium, SettlementId settlement, String reason) {
        throw asked();
    }

    @Override
    public void readmit(ConsortiumId consortium, SettlementId settlement, LocalDate from) {
        throw asked();
    }

    @Override
    public LedgerEnd tell(ConsortiumId consortium, Tiding tiding) {
        throw asked();
    }

    @Override
    public List<OpenMatter> openMatters(ConsortiumId consortium) {
        throw asked();
    }

    @Override
    public void book(ConsortiumId consortium, Invoice invoice, OrganisationId creditor) {
        throw asked();
    }

    @Override
    public void cancel(ConsortiumId consortium, InvoiceId invoice) {
        throw asked();
    }

    @Override
    public List<Settlement> settled(ConsortiumId consortium, long after) {
        throw asked();
    }

    @Override
    public Written written(long since) {
        throw asked();
    }

    private static AssertionError asked() {
        return new AssertionError("Nothing is due, and another service is asked");
    }
}
