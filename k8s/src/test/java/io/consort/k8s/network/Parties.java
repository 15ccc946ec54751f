package io.consort.k8s.network;

import io.consort.k8s.Labels;
import io.consort.k8s.Manifests;
import io.consort.k8s.Workload;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whom a policy can mean: our own workloads, and the few others they have to do with. */
final class Parties {

    private static final String NAMESPACE = "kubernetes.io/metadata.name";
    private static final String INTERNET = "internet";
    private static final Set<String> PRIVATE =
            Set.of("10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16");

    private static final List<Outsider> OUTSIDERS = List.of(
            new Outsider("ingress", "ingress-nginx", Map.of("app.kubernetes.io/name", "ingress-nginx")),
            new Outsider("prometheus", "monitoring", Map.of("app.kubernetes.io/name", "prometheus")),
            new Outsider("dns", "kube-system", Map.of("k8s-app", "kube-dns")));

    private final Map<String, Map<String, String>> own = new TreeMap<>();

    Parties(Manifests manifests) {
        for (Workload workload : manifests.workloads()) {
            own.put(workload.name(), workload.labels());
        }
    }

    Set<String> own() {
        return own.keySet();
    }

    Set<String> selected(LabelSelector selector) {
        Set<String> names = new TreeSet<>();
        own.forEach((name, labels) -> {
            if (Labels.match(selector, labels)) {
                names.add(name);
            }
        });
        return names;
    }

    /** Those a peer means; a peer that means more than we know of is a party by its own, so that no table can agree with it. */
    Set<String> meant(NetworkPolicyPeer peer) {
        if (peer.getIpBlock() != null) {
            return Set.of(addresses(peer.getIpBlock()));
        }
        if (peer.getNamespaceSelector() == null) {
            return selected(peer.getPodSelector());
        }
        if (peer.getPodSelector() == null) {
            return Set.of("every pod of " + peer.getNamespaceSelector().getMatchLabels());
        }
        Set<String> names = new TreeSet<>();
        for (Outsider outsider : OUTSIDERS) {
            if (peer.getNamespaceSelector().getMatchLabels().equals(Map.of(NAMESPACE, outsider.namespace()))
                    && peer.getPodSelector().getMatchLabels().equals(outsider.labels())) {
                names.add(outsider.name());
            }
        }
        return names.isEmpty()
                ? Set.of("unknown " + peer.getPodSelector().getMatchLabels() + " of "
                        + peer.getNamespaceSelector().getMatchLabels())
                : names;
    }

    private static String addresses(IPBlock block) {
        return block.getCidr().equals("0.0.0.0/0")
                        && Set.copyOf(block.getExcept()).equals(PRIVATE)
                ? INTERNET
                : block.getCidr() + " except " + block.getExcept();
    }

    private record Outsider(String name, String namespace, Map<String, String> labels) {}
}
