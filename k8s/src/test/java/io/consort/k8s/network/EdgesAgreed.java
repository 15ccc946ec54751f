package io.consort.k8s.network;

import io.consort.k8s.Manifests;
import io.consort.k8s.check.Check;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who calls whom is exactly what the table says, and between two of our own both sides allow it: the one that calls and the one that is
 * called. All else is denied by default.
 */
public final class EdgesAgreed implements Check {

    private static final String EVERY_POD = "every pod";
    private static final Set<String> OPTIONAL = Set.of("mongodb-backup");

    private final Set<Edge> table;

    /** @param table edges; {@code every pod} as a caller stands for each workload */
    public EdgesAgreed(Set<Edge> table) {
        this.table = table;
    }

    @Override
    public List<String> breaches(Manifests manifests) {
        List<String> breaches = new ArrayList<>();
        if (manifests.all(NetworkPolicy.class).stream().noneMatch(EdgesAgreed::deniesAll)) {
            breaches.add("No policy denies by default");
        }
        Parties parties = new Parties(manifests);
        Reach reach = Reach.of(manifests, parties);
        Set<Edge> agreed = agreed(parties.own());
        compare("leave by", reach.leaving(), only(agreed, parties.own(), true), breaches);
        compare("come in by", reach.entering(), only(agreed, parties.own(), false), breaches);
        return breaches;
    }

    private static boolean deniesAll(NetworkPolicy policy) {
        var spec = policy.getSpec();
        return spec.getPodSelector().getMatchLabels().isEmpty()
                && spec.getPodSelector().getMatchExpressions().isEmpty()
                && spec.getPolicyTypes().containsAll(List.of("Ingress", "Egress"))
                && spec.getIngress().isEmpty()
                && spec.getEgress().isEmpty();
    }

    private Set<Edge> agreed(Set<String> own) {
        Set<Edge> agreed = new TreeSet<>();
        for (Edge edge : table) {
            if (edge.from().equals(EVERY_POD)) {
                own.forEach(it -> agreed.add(new Edge(it, edge.to(), edge.port())));
            } else if (own.contains(edge.from()) || !OPTIONAL.contains(edge.from())) {
                agreed.add(edge);
            }
        }
        return agreed;
    }

    /** Of an edge with an outsider only our own side is ours to allow. */
    private static Set<Edge> only(Set<Edge> edges, Set<String> own, boolean leaving) {
        return edges.stream()
                .filter(it -> own.contains(it.from()) && own.contains(it.to())
                        || (leaving ? !own.contains(it.to()) : !own.contains(it.from())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void compare(String verb, Set<Edge> allowed, Set<Edge> agreed, List<String> breaches) {
        allowed.stream()
                .filter(it -> !agreed.contains(it))
                .forEach(it -> breaches.add("Some may " + verb + " " + it + ", which the table does not know"));
        agreed.stream()
                .filter(it -> !allowed.contains(it))
                .forEach(it -> breaches.add("None may " + verb + " " + it + ", which the table demands"));
    }
}
