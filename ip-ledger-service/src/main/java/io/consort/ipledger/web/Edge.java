package io.consort.ipledger.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.Mandate;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.web.Tenant;

/** Where an IP ledger lies in the API, and what a caller's role means in it. */
public final class Edge {

    /** The path of a consortium's IP ledger. */
    public static final String LEDGER = "/api/ip-ledger/consortia/{consortiumId}";

    private Edge() {}

    /** The address of what a change brought into being. */
    public static String location(Tenant tenant, Receipt<IpLedgerEvent> receipt) {
        return location(tenant, receipt.events().getFirst());
    }

    /** The address of what an event brought into being. */
    public static String location(Tenant tenant, IpLedgerEvent event) {
        return LEDGER.replace("{consortiumId}", tenant.consortium().value()) + "/" + event.subject();
    }

    /** For whom a caller may dispose of what is others': for nobody, the secretariat neither, unless a resolution has it done. */
    public static Mandate ownMandate(Tenant tenant) {
        return tenant.authority() instanceof Authority.Resolution ? Mandate.CONSORTIUM : Mandate.OWN;
    }

    /** For whom a caller may decide. */
    public static Mandate mandate(Tenant tenant) {
        return tenant.isSecretariat() ? Mandate.CONSORTIUM : Mandate.OWN;
    }
}
