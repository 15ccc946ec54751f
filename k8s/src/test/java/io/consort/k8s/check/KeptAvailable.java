package io.consort.k8s.check;

import io.consort.k8s.Labels;
import io.consort.k8s.Manifests;
import io.consort.k8s.Workload;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Maintenance of a node never takes all of anything, yet is never blocked by it; load adds replicas, and only the autoscaler counts
 * them; whatever is stopped has time to commit what it accepted.
 */
public final class KeptAvailable implements Check {

    private static final int GRACE_SECONDS = 60;

    @Override
    public List<String> breaches(Manifests manifests) {
        List<String> breaches = new ArrayList<>();
        for (Workload workload : manifests.workloads()) {
            switch (workload.owner()) {
                case Deployment deployment -> deployment(deployment, workload, manifests, breaches);
                case StatefulSet set when set.getSpec().getReplicas() > 1 -> budget(workload, manifests, breaches);
                default -> {}
            }
        }
        return breaches;
    }

    private static void deployment(
            Deployment deployment, Workload workload, Manifests manifests, List<String> breaches) {
        budget(workload, manifests, breaches);
        if (manifests.all(HorizontalPodAutoscaler.class).stream().noneMatch(it -> scales(it, workload))) {
            breaches.add(workload + " has no autoscaler");
        }
        if (deployment.getSpec().getReplicas() != null) {
            breaches.add(workload + " sets the number of replicas, which is the autoscaler's");
        }
        Long grace = workload.pod().getTerminationGracePeriodSeconds();
        if (grace == null || grace < GRACE_SECONDS) {
            breaches.add(workload + " is killed before it has finished");
        }
        if (workload.pod().getTopologySpreadConstraints().isEmpty()) {
            breaches.add(workload + " may have all its replicas on one node");
        }
    }

    private static void budget(Workload workload, Manifests manifests, List<String> breaches) {
        boolean kept = manifests.all(PodDisruptionBudget.class).stream()
                .filter(it -> Labels.match(it.getSpec().getSelector(), workload.labels()))
                .map(it -> it.getSpec().getMaxUnavailable())
                .filter(Objects::nonNull)
                .anyMatch(it -> Integer.valueOf(1).equals(it.getIntVal()));
        if (!kept) {
            breaches.add(workload + " has no disruption budget of one");
        }
    }

    private static boolean scales(HorizontalPodAutoscaler scaler, Workload workload) {
        var target = scaler.getSpec().getScaleTargetRef();
        return target.getKind().equals("Deployment")
                && target.getName().equals(workload.name())
                && scaler.getSpec().getMaxReplicas() > scaler.getSpec().getMinReplicas();
    }
}
