package io.consort.k8s.check;

import io.consort.k8s.Manifests;
import io.consort.k8s.Workload;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What runs until it is stopped is watched: while it starts, while it lives, while it is asked. */
public final class Probed implements Check {

    private static final String LIVENESS = "/livez";
    private static final String READINESS = "/readyz";

    @Override
    public List<String> breaches(Manifests manifests) {
        List<String> breaches = new ArrayList<>();
        for (Workload workload : manifests.workloads()) {
            if (workload.lasting()) {
                workload.pod().getContainers().forEach(it -> container(workload, it, breaches));
            }
        }
        return breaches;
    }

    private static void container(Workload workload, Container container, List<String> breaches) {
        probe(workload, "start-up", container.getStartupProbe(), LIVENESS, breaches);
        probe(workload, "liveness", container.getLivenessProbe(), LIVENESS, breaches);
        probe(workload, "readiness", container.getReadinessProbe(), READINESS, breaches);
    }

    private static void probe(
            Workload workload, String name, @Nullable Probe probe, String path, List<String> breaches) {
        if (probe == null || (probe.getHttpGet() == null && probe.getTcpSocket() == null && probe.getExec() == null)) {
            breaches.add(workload + " has no " + name + " probe");
        } else if (workload.owner() instanceof Deployment
                && (probe.getHttpGet() == null
                        || !path.equals(probe.getHttpGet().getPath()))) {
            breaches.add(workload + ": its " + name + " probe does not ask " + path);
        }
    }
}
