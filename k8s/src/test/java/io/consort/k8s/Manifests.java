package io.consort.k8s;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Optional;

/** Everything that one overlay would create. */
public record Manifests(List<HasMetadata> objects) {

    static Manifests parse(String documents) {
        return new Manifests(StrictYaml.read(documents));
    }

    public <T extends HasMetadata> List<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public <T extends HasMetadata> Optional<T> find(Class<T> kind, String name) {
        return all(kind).stream()
                .filter(it -> it.getMetadata().getName().equals(name))
                .findFirst();
    }

    public List<Workload> workloads() {
        return objects.stream().map(Workload::of).flatMap(Optional::stream).toList();
    }
}
