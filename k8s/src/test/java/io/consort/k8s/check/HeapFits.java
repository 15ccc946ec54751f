package io.consort.k8s.check;

import io.consort.k8s.Manifests;
import io.consort.k8s.Workload;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JVM needs memory beyond its heap: classes, compiled code, threads, buffers. Without room for them the pod is killed when the heap fills,
 * instead of reporting that it is full. An idle service was measured at 300 MiB with a heap of 256 MiB that was far from full.
 */
public final class HeapFits implements Check {

    private static final Set<String> VARIABLES = Set.of("JDK_JAVA_OPTIONS", "JAVA_OPTS_KC_HEAP");
    private static final Pattern HEAP = Pattern.compile("-Xmx(\\d+[mg])");
    private static final BigDecimal BEYOND = bytes("256Mi");

    @Override
    public List<String> breaches(Manifests manifests) {
        List<String> breaches = new ArrayList<>();
        for (Workload workload : manifests.workloads()) {
            for (Container container : workload.containers()) {
                container.getEnv().stream()
                        .filter(it -> VARIABLES.contains(it.getName()))
                        .filter(it -> !fits(it, container))
                        .forEach(it -> breaches.add(
                                workload + ": " + it.getValue() + " leaves less than 256Mi beside the heap"));
            }
        }
        return breaches;
    }

    private static boolean fits(EnvVar options, Container container) {
        Matcher heap = HEAP.matcher(options.getValue());
        Quantity limit = container.getResources().getLimits().get("memory");
        return heap.find()
                && bytes(heap.group(1).toUpperCase(Locale.ROOT) + "i")
                                .add(BEYOND)
                                .compareTo(limit.getNumericalAmount())
                        <= 0;
    }

    private static BigDecimal bytes(String quantity) {
        return new Quantity(quantity).getNumericalAmount();
    }
}
