package io.consort.consortium.decision.client;

import io.consort.consortium.decision.ServiceActs;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.json.Terms;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.client.ServiceClient;
import io.consort.starter.client.ServiceClients;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/** The other services over HTTP. The key names what has it done, so that it is carried out once however often it is sent. */
public final class FeignServiceActs implements ServiceActs {

    private final Map<String, ServiceClient<ActApi>> services = new TreeMap<>();

    /**
     * Asks with this service's own account.
     *
     * @param uris where each service is reached, by its name
     */
    public FeignServiceActs(ServiceClients clients, Map<String, URI> uris) {
        uris.forEach((service, uri) -> services.put(service, clients.sendingOn(service, uri, ActApi.class)));
    }

    @Override
    public void attempt(ConsortiumId consortium, String act, Terms terms) {
        int slash = act.indexOf('/');
        service(act, act.substring(0, slash)).ask(api -> {
            api.attempt(consortium.value(), act.substring(slash + 1), new ActApi.Attempt(terms));
            return true;
        });
    }

    @Override
    public void carryOut(ConsortiumId consortium, String act, String key, ProvenEntry proof) {
        int slash = act.indexOf('/');
        service(act, act.substring(0, slash)).tell(api -> {
            api.carryOut(consortium.value(), act.substring(slash + 1), key, proof);
            return true;
        });
    }

    private ServiceClient<ActApi> service(String act, String name) {
        ServiceClient<ActApi> service = services.get(name);
        if (service == null) {
            throw DomainException.refused(
                    "act-unknown", "There is no act " + act + " that a resolution could have done.");
        }
        return service;
    }
}
