package io.consort.k8s.check;

import io.consort.k8s.Labels;
import io.consort.k8s.Manifests;
import io.consort.k8s.Workload;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressServiceBackend;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one object says about another is true: every selector finds pods, every name exists. */
public final class ReferencesResolve implements Check {

    /** Selects nothing on purpose: what an ingress must not serve is sent there. */
    private static final String NOWHERE = "nowhere";

    @Override
    public List<String> breaches(Manifests manifests) {
        List<String> breaches = new ArrayList<>();
        manifests.all(Service.class).forEach(it -> service(it, manifests, breaches));
        manifests.workloads().forEach(it -> workload(it, manifests, breaches));
        for (PodDisruptionBudget budget : manifests.all(PodDisruptionBudget.class)) {
            if (manifests.workloads().stream()
                    .noneMatch(it -> Labels.match(budget.getSpec().getSelector(), it.labels()))) {
                breaches.add("PodDisruptionBudget " + budget.getMetadata().getName() + " selects no pod");
            }
        }
        for (NetworkPolicy policy : manifests.all(NetworkPolicy.class)) {
            if (manifests.workloads().stream()
                    .noneMatch(it -> Labels.match(policy.getSpec().getPodSelector(), it.labels()))) {
                breaches.add("NetworkPolicy " + policy.getMetadata().getName() + " selects no pod");
            }
        }
        manifests.all(Ingress.class).stream()
                .flatMap(it -> it.getSpec().getRules().stream())
                .flatMap(it -> it.getHttp().getPaths().stream())
                .map(it -> it.getBackend().getService())
                .filter(it -> !serves(it, manifests))
                .forEach(it -> breaches.add("An ingress sends to " + it.getName() + ", which serves no port "
                        + it.getPort().getName()));
        for (HorizontalPodAutoscaler scaler : manifests.all(HorizontalPodAutoscaler.class)) {
            String target = scaler.getSpec().getScaleTargetRef().getName();
            if (manifests.find(Deployment.class, target).isEmpty()) {
                breaches.add("HorizontalPodAutoscaler " + scaler.getMetadata().getName() + " scales no deployment");
            }
        }
        return breaches;
    }

    private static void service(Service service, Manifests manifests, List<String> breaches) {
        String name = service.getMetadata().getName();
        Map<String, String> selector = service.getSpec().getSelector();
        if (selector == null || selector.isEmpty()) {
            if (!name.equals(NOWHERE)) {
                breaches.add("Service " + name + " has no selector");
            }
            return;
        }
        List<Workload> selected = manifests.workloads().stream()
                .filter(it -> Labels.match(selector, it.labels()))
                .toList();
        if (selected.isEmpty()) {
            breaches.add("Service " + name + " selects no pod");
        }
        for (ServicePort port : service.getSpec().getPorts()) {
            String target = port.getTargetPort().getStrVal();
            if (!selected.stream().allMatch(it -> opens(it, target))) {
                breaches.add("Service " + name + ": no port of its pods is named " + target);
            }
        }
    }

    private static boolean serves(IngressServiceBackend backend, Manifests manifests) {
        return manifests.find(Service.class, backend.getName()).stream()
                .flatMap(it -> it.getSpec().getPorts().stream())
                .map(ServicePort::getName)
                .anyMatch(it -> Objects.equals(it, backend.getPort().getName()));
    }

    private static boolean opens(Workload workload, String port) {
        return workload.pod().getContainers().stream()
                .flatMap(it -> it.getPorts().stream())
                .anyMatch(it -> port.equals(it.getName()));
    }

    private static void workload(Workload workload, Manifests manifests, List<String> breaches) {
        switch (workload.owner()) {
            case Deployment it -> {
                if (!Labels.match(it.getSpec().getSelector(), workload.labels())) {
                    breaches.add(workload + " does not select its own pods");
                }
            }
            case StatefulSet it -> {
                if (!Labels.match(it.getSpec().getSelector(), workload.labels())) {
                    breaches.add(workload + " does not select its own pods");
                }
                if (manifests.find(Service.class, it.getSpec().getServiceName()).isEmpty()) {
                    breaches.add(
                            workload + ": there is no service " + it.getSpec().getServiceName());
                }
            }
            default -> {}
        }
        String account = workload.pod().getServiceAccountName();
        if (account == null
                || manifests
                        .find(ServiceAccount.class, account)
                        .filter(it -> Boolean.FALSE.equals(it.getAutomountServiceAccountToken()))
                        .isEmpty()) {
            breaches.add(workload + " has no account of its own without a token");
        }
        workload.pod().getVolumes().stream()
                .map(it -> it.getConfigMap())
                .filter(Objects::nonNull)
                .map(it -> it.getName())
                .filter(it -> manifests.find(ConfigMap.class, it).isEmpty())
                .forEach(it -> breaches.add(workload + ": there is no config map " + it));
    }
}
