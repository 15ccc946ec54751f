package io.consort.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.k8s.check.Check;
import io.consort.k8s.check.EnvironmentComplete;
import io.consort.k8s.check.HeapFits;
import io.consort.k8s.check.ImagesPinned;
import io.consort.k8s.check.KeptAvailable;
import io.consort.k8s.check.OneDoor;
import io.consort.k8s.check.Probed;
import io.consort.k8s.check.ReferencesResolve;
import io.consort.k8s.check.Restricted;
import io.consort.k8s.check.SecretsDocumented;
import io.consort.k8s.network.EdgesAgreed;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlaysTest {

    private static final Map<String, Manifests> RENDERED = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void holdNothingThatKubernetesDoesNotKnow(String overlay) throws Exception {
        assertThat(overlay(overlay).workloads())
                .extracting(Workload::name)
                .contains(
                        "gateway",
                        "consortium-service",
                        "ip-ledger-service",
                        "talent-service",
                        "finance-service",
                        "keycloak",
                        "keycloak-database",
                        "mongodb",
                        "mongodb-founding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "production"})
    void keepEveryRule(String overlay) throws Exception {
        Manifests manifests = overlay(overlay);
        for (Check check : List.of(
                new ReferencesResolve(),
                new Restricted(),
                new SecretsDocumented(OperationsGuide.secrets()),
                new EnvironmentComplete(),
                new HeapFits(),
                new EdgesAgreed(OperationsGuide.edges()),
                new OneDoor(),
                new Probed(),
                new KeptAvailable(),
                new ImagesPinned())) {
            assertThat(check.breaches(manifests))
                    .as(check.getClass().getSimpleName())
                    .isEmpty();
        }
    }

    @Test
    void productionSurvivesTheLossOfANode() throws Exception {
        Manifests production = overlay("production");
        assertThat(production.all(HorizontalPodAutoscaler.class))
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.getSpec().getMinReplicas()).isGreaterThanOrEqualTo(2));
        var mongodb =
                production.find(StatefulSet.class, "mongodb").orElseThrow().getSpec();
        assertThat(mongodb.getReplicas()).isEqualTo(3);
        assertThat(mongodb.getTemplate()
                        .getSpec()
                        .getAffinity()
                        .getPodAntiAffinity()
                        .getRequiredDuringSchedulingIgnoredDuringExecution())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"consortium", "ip-ledger", "talent", "finance"})
    void giveEachServiceAUserOfItsOwnDatabase(String service) throws Exception {
        String founding = Files.readString(Path.of("base/mongodb/found.js"));
        String settings = Files.readString(Path.of("..", service + "-service", "src/main/resources/application.yml"));
        assertThat(settings).containsPattern("application: *\\{ *name: " + service + "\\b");
        assertThat(founding)
                .containsPattern(
                        "name: '" + service + "-service', .*\\[\\{ role: 'readWrite', db: '" + service + "' }]");
        assertThat(variable(service + "-service", "CONSORT_MONGODB_USER")).isEqualTo(service + "-service");
    }

    @Test
    void connectToTheMembersThatAreFounded() throws Exception {
        Set<String> founded = hosts(Files.readString(Path.of("base/mongodb/found.js")));
        assertThat(founded).hasSize(3);
        assertThat(hosts(variable("finance-service", "CONSORT_MONGODB_URI"))).isEqualTo(founded);
    }

    private static Set<String> hosts(String text) {
        return Pattern.compile("mongodb-\\d\\.mongodb:27017")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String variable(String deployment, String name) throws Exception {
        return overlay("production")
                .find(Deployment.class, deployment)
                .orElseThrow()
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst()
                .getEnv()
                .stream()
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static synchronized Manifests overlay(String name) throws IOException, InterruptedException {
        Manifests known = RENDERED.get(name);
        if (known == null) {
            known = Manifests.parse(Kustomize.render(Path.of("overlays", name)));
            RENDERED.put(name, known);
        }
        return known;
    }
}
