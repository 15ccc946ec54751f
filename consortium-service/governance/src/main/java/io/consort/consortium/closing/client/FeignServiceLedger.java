package io.consort.consortium.closing.client;

import io.consort.consortium.closing.ServiceLedger;
import io.consort.consortium.closing.Tiding;
import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Told;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.client.ServiceClient;
import io.consort.starter.client.ServiceClients;
import java.net.URI;
import java.util.List;

/** Another service over HTTP. The keys follow from the turn, so that each is done once. */
public final class FeignServiceLedger implements ServiceLedger {

    private final OtherService service;
    private final ServiceClient<ClosureApi> client;

    private FeignServiceLedger(OtherService service, ServiceClients clients, URI uri, String name) {
        this.service = service;
        this.client = clients.client(name, uri, ClosureApi.class);
    }

    /** The ledgers of finance-service. */
    public static ServiceLedger finance(ServiceClients clients, URI uri) {
        return new FeignServiceLedger(OtherService.FINANCE, clients, uri, "finance");
    }

    /** The ledgers of talent-service. */
    public static ServiceLedger talent(ServiceClients clients, URI uri) {
        return new FeignServiceLedger(OtherService.TALENT, clients, uri, "talent");
    }

    /** The ledgers of the IP ledger. */
    public static ServiceLedger ipLedger(ServiceClients clients, URI uri) {
        return new FeignServiceLedger(OtherService.IP_LEDGER, clients, uri, "ip-ledger");
    }

    @Override
    public LedgerEnd tell(ConsortiumId consortium, Tiding tiding) {
        String state = word(tiding.told());
        ClosureApi.Closure body = new ClosureApi.Closure(
                tiding.turn(),
                state,
                tiding.reason(),
                tiding.resolution() == null ? null : tiding.resolution().value());
        ClosureApi.Closed done =
                client.tell(api -> api.close(consortium.value(), "closure-" + consortium + "-" + tiding.turn(), body));
        if (done.turn() != tiding.turn() || !state.equals(done.state())) {
            throw DomainException.unavailable(
                    "service-unavailable",
                    "The answer is about turn " + done.turn() + ", which is not what was asked.");
        }
        return new LedgerEnd(service, done.ledger().size(), done.ledger().root());
    }

    @Override
    public List<OpenMatter> openMatters(ConsortiumId consortium) {
        return client.ask(api -> api.openMatters(consortium.value()));
    }

    private static String word(Told told) {
        return switch (told) {
            case OPEN -> "open";
            case SUSPENDED -> "suspended";
            case CLOSED -> "closed";
        };
    }
}
