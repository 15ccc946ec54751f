package io.consort.consortium.decision;

import io.consort.consortium.count.Proxy;
import io.consort.consortium.rule.VotingId;
import java.util.List;

/**
 * Standing proxies that hold in a voting from its opening on, as many entries of them as it takes. Each giver can take its own back.
 *
 * @param proxies at most {@value ElectorsListed#MOST}, so that the entry stays within its bounds
 */
public record ProxiesListed(VotingId voting, List<Proxy> proxies) implements VotingEvent {

    public ProxiesListed {
        proxies = List.copyOf(proxies);
    }
}
