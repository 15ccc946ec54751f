package io.consort.k8s.network;

import io.consort.k8s.Manifests;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the network policies allow: the edges that callers may leave by, and those that the called let in. */
record Reach(Set<Edge> leaving, Set<Edge> entering) {

    static final String ANYONE = "anyone";

    static Reach of(Manifests manifests, Parties parties) {
        Reach reach = new Reach(new TreeSet<>(), new TreeSet<>());
        for (NetworkPolicy policy : manifests.all(NetworkPolicy.class)) {
            for (String party : parties.selected(policy.getSpec().getPodSelector())) {
                reach.add(policy, party, parties);
            }
        }
        return reach;
    }

    private void add(NetworkPolicy policy, String party, Parties parties) {
        List<String> types = policy.getSpec().getPolicyTypes();
        if (types.contains("Egress")) {
            for (var rule : policy.getSpec().getEgress()) {
                for (String to : meant(rule.getTo(), parties)) {
                    ports(rule.getPorts()).forEach(port -> leaving.add(new Edge(party, to, port)));
                }
            }
        }
        if (types.contains("Ingress")) {
            for (var rule : policy.getSpec().getIngress()) {
                for (String from : meant(rule.getFrom(), parties)) {
                    ports(rule.getPorts()).forEach(port -> entering.add(new Edge(from, party, port)));
                }
            }
        }
    }

    private static Set<String> meant(List<NetworkPolicyPeer> peers, Parties parties) {
        if (peers.isEmpty()) {
            return Set.of(ANYONE);
        }
        Set<String> meant = new TreeSet<>();
        peers.forEach(it -> meant.addAll(parties.meant(it)));
        return meant;
    }

    private static List<String> ports(List<NetworkPolicyPort> ports) {
        return ports.isEmpty()
                ? List.of("any")
                : ports.stream().map(Reach::text).toList();
    }

    private static String text(NetworkPolicyPort port) {
        String number =
                port.getPort() == null ? "any" : String.valueOf(port.getPort().getValue());
        String range = port.getEndPort() == null ? "" : "-" + port.getEndPort();
        return number + range + ("TCP".equals(port.getProtocol()) ? "" : "/" + port.getProtocol());
    }
}
