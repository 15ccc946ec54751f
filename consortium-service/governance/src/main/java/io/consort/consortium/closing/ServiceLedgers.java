package io.consort.consortium.closing;

import io.consort.consortium.life.OtherService;

/** The ledgers of the other services, and of the work. */
public record ServiceLedgers(ServiceLedger finance, ServiceLedger talent, ServiceLedger ipLedger, ServiceLedger work) {

    ServiceLedger of(OtherService service) {
        return switch (service) {
            case FINANCE -> finance;
            case TALENT -> talent;
            case IP_LEDGER -> ipLedger;
            case WORK -> work;
        };
    }
}
