package io.consort.k8s.check;

import io.consort.k8s.Manifests;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The gateway is the one door to the API; of Keycloak only the pages of sign-in can be reached. No service opens a port of a node or a
 * load balancer of its own, and none leads to metrics.
 */
public final class OneDoor implements Check {

    private static final Set<String> OPEN =
            Set.of("/ → gateway", "/realms/consort → keycloak", "/resources → keycloak");
    private static final Set<String> METRICS = Set.of("metrics", "9090");

    @Override
    public List<String> breaches(Manifests manifests) {
        List<String> breaches = new ArrayList<>();
        for (Ingress ingress : manifests.all(Ingress.class)) {
            String name = "Ingress " + ingress.getMetadata().getName();
            if (ingress.getSpec().getDefaultBackend() != null) {
                breaches.add(name + " opens whatever it does not name");
            }
            List<String> paths = ingress.getSpec().getRules().stream()
                    .flatMap(it -> it.getHttp().getPaths().stream())
                    .map(OneDoor::text)
                    .toList();
            paths.stream().filter(it -> !OPEN.contains(it)).forEach(it -> breaches.add(name + " opens " + it));
            ingress.getSpec().getRules().stream()
                    .map(IngressRule::getHost)
                    .filter(it -> it == null || it.endsWith(".invalid"))
                    .forEach(it -> breaches.add(name + " names no host"));
        }
        manifests.all(Service.class).stream()
                .filter(it -> it.getSpec().getType() != null
                        && !it.getSpec().getType().equals("ClusterIP"))
                .forEach(it -> breaches.add("Service " + it.getMetadata().getName() + " is a "
                        + it.getSpec().getType()));
        manifests.all(Service.class).stream()
                .filter(it -> it.getSpec().getPorts().stream().anyMatch(OneDoor::leadsToMetrics))
                .forEach(it -> breaches.add("Service " + it.getMetadata().getName() + " leads to the metrics"));
        return breaches;
    }

    private static boolean leadsToMetrics(ServicePort port) {
        return port.getTargetPort() != null
                && METRICS.contains(String.valueOf(port.getTargetPort().getValue()));
    }

    private static String text(HTTPIngressPath path) {
        return path.getPath() + " → " + path.getBackend().getService().getName();
    }
}
