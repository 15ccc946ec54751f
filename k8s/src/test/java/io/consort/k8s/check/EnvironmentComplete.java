package io.consort.k8s.check;

import io.consort.k8s.Manifests;
import io.consort.k8s.Workload;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Each process finds the variables it reads. Kubernetes makes one variable of others only where those stand before it in the list, and
 * otherwise passes {@code $(NAME)} on as it is. Keycloak must find every variable that the realm's file names.
 */
public final class EnvironmentComplete implements Check {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\((\\w+)\\)");
    private static final Pattern REALM_VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final Set<String> EVERYONE = Set.of(
            "SERVER_PORT",
            "SERVER_ADDRESS",
            "CONSORT_IDENTITY_URI",
            "CONSORT_ISSUER",
            "CONSORT_CONSORTIUM_URI",
            "CONSORT_LOG_FORMAT",
            "CONSORT_ORIGIN");
    private static final Set<String> KEEPER =
            Set.of("CONSORT_MONGODB_URI", "CONSORT_SIGNING_KEY", "CONSORT_LEDGER_SECRET", "CONSORT_CLIENT_KEY");
    private static final Set<String> GATEWAY = Set.of(
            "CONSORT_CLIENT_SECRET",
            "CONSORT_IP_LEDGER_URI",
            "CONSORT_TALENT_URI",
            "CONSORT_FINANCE_URI",
            "CONSORT_PUBLIC_URI",
            "CONSORT_SESSION_KEY",
            "CONSORT_TRUSTED_PROXIES");

    @Override
    public List<String> breaches(Manifests manifests) {
        List<String> breaches = new ArrayList<>();
        for (Workload workload : manifests.workloads()) {
            for (Container container : workload.containers()) {
                Set<String> missing = new TreeSet<>(needed(workload, manifests));
                missing.removeAll(available(workload, container, manifests, breaches));
                missing.forEach(it -> breaches.add(workload + " does not find " + it));
            }
        }
        return breaches;
    }

    private static Set<String> available(
            Workload workload, Container container, Manifests manifests, List<String> breaches) {
        Set<String> available = new HashSet<>();
        container.getEnvFrom().stream()
                .map(it -> it.getConfigMapRef().getName())
                .forEach(name -> manifests
                        .find(ConfigMap.class, name)
                        .ifPresentOrElse(
                                it -> available.addAll(it.getData().keySet()),
                                () -> breaches.add(workload + ": there is no config map " + name)));
        Set<String> listed = new HashSet<>();
        for (EnvVar variable : container.getEnv()) {
            references(variable)
                    .filter(it -> !available.contains(it))
                    .forEach(it -> breaches.add(workload + " makes " + variable.getName() + " of " + it
                            + ", which does not stand before it"));
            available.add(variable.getName());
            if (!listed.add(variable.getName())) {
                breaches.add(workload + " lists " + variable.getName() + " twice");
            }
        }
        return available;
    }

    private static Stream<String> references(EnvVar variable) {
        return variable.getValue() == null ? Stream.empty() : names(REFERENCE, variable.getValue());
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult it) -> it.group(1));
    }

    private static Set<String> needed(Workload workload, Manifests manifests) {
        Set<String> needed = new HashSet<>();
        switch (workload.name()) {
            case "gateway" -> {
                needed.addAll(EVERYONE);
                needed.addAll(GATEWAY);
            }
            case "consortium-service" -> {
                needed.addAll(EVERYONE);
                needed.addAll(KEEPER);
                needed.add("CONSORT_IP_LEDGER_URI");
                needed.add("CONSORT_TALENT_URI");
                needed.add("CONSORT_FINANCE_URI");
            }
            case "ip-ledger-service", "talent-service", "finance-service" -> {
                needed.addAll(EVERYONE);
                needed.addAll(KEEPER);
            }
            case "keycloak" ->
                manifests.all(ConfigMap.class).stream()
                        .filter(it -> it.getData().containsKey("consort-realm.json"))
                        .flatMap(it -> names(REALM_VARIABLE, it.getData().get("consort-realm.json")))
                        .forEach(needed::add);
            default -> {}
        }
        return needed;
    }
}
