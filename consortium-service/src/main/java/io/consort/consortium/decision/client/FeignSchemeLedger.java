package io.consort.consortium.decision.client;

import io.consort.consortium.decision.Proposal;
import io.consort.consortium.decision.SchemeLedger;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.starter.client.ServiceClient;
import io.consort.starter.client.ServiceClients;
import java.net.URI;

/** The IP ledger over HTTP. The key names the resolution, so that it is carried out once however often it is sent. */
public final class FeignSchemeLedger implements SchemeLedger {

    private final ServiceClient<SchemeApi> ledger;

    /**
     * Asks with this service's own account.
     *
     * @param uri where the IP ledger is reached
     */
    public FeignSchemeLedger(ServiceClients clients, URI uri) {
        this.ledger = clients.client("ip-ledger", uri, SchemeApi.class);
    }

    @Override
    public void enact(ConsortiumId consortium, ResolutionId resolution, Proposal.EnactScheme scheme) {
        SchemeApi.Enactment enactment =
                new SchemeApi.Enactment(scheme.scheme().value(), scheme.version(), resolution.value(), scheme.from());
        ledger.tell(api -> {
            api.enact(consortium.value(), "resolution-" + consortium + "-" + resolution, enactment);
            return true;
        });
    }
}
