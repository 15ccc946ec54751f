package io.consort.k8s;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that runs pods, and the template it makes them from. */
public record Workload(HasMetadata owner, PodTemplateSpec template) {

    static Optional<Workload> of(HasMetadata object) {
        return switch (object) {
            case Deployment it -> Optional.of(new Workload(it, it.getSpec().getTemplate()));
            case StatefulSet it -> Optional.of(new Workload(it, it.getSpec().getTemplate()));
            case Job it -> Optional.of(new Workload(it, it.getSpec().getTemplate()));
            case CronJob it ->
                Optional.of(
                        new Workload(it, it.getSpec().getJobTemplate().getSpec().getTemplate()));
            default -> Optional.empty();
        };
    }

    public String name() {
        return owner.getMetadata().getName();
    }

    public Map<String, String> labels() {
        return template.getMetadata().getLabels();
    }

    public PodSpec pod() {
        return template.getSpec();
    }

    /** All of them, those that only prepare included. */
    public List<Container> containers() {
        return Stream.concat(pod().getInitContainers().stream(), pod().getContainers().stream())
                .toList();
    }

    /** Whether it runs until it is stopped, rather than until it is done. */
    public boolean lasting() {
        return owner instanceof Deployment || owner instanceof StatefulSet;
    }

    @Override
    public String toString() {
        return owner.getKind() + " " + name();
    }
}
