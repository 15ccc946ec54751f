package io.consort.ipledger.web;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.kernel.ledger.Receipt;
import io.consort.starter.web.Tenant;

/** Where an IP ledger lies in the API. */
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
}
