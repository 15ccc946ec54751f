package io.consort.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.k8s.check.Check;
import io.consort.k8s.check.EnvironmentComplete;
import io.consort.k8s.check.HeapFits;
import io.consort.k8s.check.ImagesPinned;
import io.consort.k8s.check.KeptAvailable;
import io.consort.k8s.check.OneDoor;
import io.consort.k8s.check.Probed;
import io.consort.k8s.check.ReferencesResolve;
import io.consort.k8s.check.Restricted;
import io.consort.k8s.check.SecretKey;
import io.consort.k8s.check.SecretsDocumented;
import io.consort.k8s.network.Edge;
import io.consort.k8s.network.EdgesAgreed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule has a fixture that breaks it, so that no rule is empty. */
class ViolationsTest {

    @ParameterizedTest
    @CsvSource({
        "misspelt, readynessProbe",
        "misplaced, podSelector",
        "twice, Duplicate",
        "foreign, rbac.authorization.k8s.io/v1/ClusterRole"
    })
    void whatKubernetesWouldNotUnderstandIsRefused(String fixture, String named) {
        assertThatThrownBy(() -> fixture(fixture)).hasMessageContaining(named);
    }

    @Test
    void anImageWithoutVersionIsFound() {
        assertThat(breaches(new ImagesPinned(), "images"))
                .containsExactly(
                        "CronJob copy, prepare: busybox names no version",
                        "CronJob copy, latest: registry.example.org/copy:latest names no version",
                        "CronJob copy, major: mongo:8 names no version");
    }

    @Test
    void aPodThatMayMoreThanItNeedsIsFound() {
        assertThat(breaches(new Restricted(), "unrestricted"))
                .containsExactly(
                        "No namespace enforces the restricted standard",
                        "Job nothing-said may run as root",
                        "Job nothing-said names no user",
                        "Job nothing-said has no seccomp profile",
                        "Job nothing-said mounts a token of the API server",
                        "Job nothing-said, app may escalate its privileges",
                        "Job nothing-said, app may write to its file system",
                        "Job nothing-said, app keeps capabilities",
                        "Job nothing-said, app does not state its resources",
                        "Job all-opened names no user",
                        "Job all-opened has no seccomp profile",
                        "Job all-opened mounts a token of the API server",
                        "Job all-opened shares a name space of the node",
                        "Job all-opened has a volume of another kind",
                        "Job all-opened, app may escalate its privileges",
                        "Job all-opened, app is privileged",
                        "Job all-opened, app may write to its file system",
                        "Job all-opened, app keeps capabilities",
                        "Job all-opened, app does not state its resources",
                        "Job all-opened, app opens a port of the node");
    }

    @Test
    void aSecretThatIsWrittenDownUndocumentedOrUnusedIsFound() {
        Check check = new SecretsDocumented(
                Set.of(new SecretKey("gateway", "known"), new SecretKey("gateway", "never-used")));
        assertThat(breaches(check, "secrets"))
                .containsExactly(
                        "Secret gateway is written down",
                        "Job careless takes a whole secret as its environment",
                        "Job careless writes down CONSORT_CLIENT_SECRET",
                        "gateway/invented is not documented",
                        "mongodb/* is not documented",
                        "gateway/never-used is used by nobody");
    }

    @Test
    void aVariableThatIsMissingOrComesTooLateIsFound() {
        assertThat(breaches(new EnvironmentComplete(), "environment"))
                .containsExactly(
                        "Deployment talent-service makes CONSORT_MONGODB_URI of CONSORT_MONGODB_USER,"
                                + " which does not stand before it",
                        "Deployment talent-service lists SERVER_PORT twice",
                        "Deployment talent-service does not find CONSORT_CLIENT_KEY",
                        "Deployment talent-service does not find CONSORT_LEDGER_SECRET",
                        "Deployment talent-service does not find CONSORT_SIGNING_KEY",
                        "StatefulSet keycloak: there is no config map forgotten",
                        "StatefulSet keycloak does not find CONSORT_SECRET_TALENT");
    }

    @Test
    void anEdgeThatOnlyOneSideOrNobodyAgreedToIsFound() {
        Check check = new EdgesAgreed(Set.of(
                new Edge("gateway", "finance", "8080"),
                new Edge("finance", "mongodb", "27017"),
                new Edge("every pod", "dns", "53")));
        assertThat(breaches(check, "edges"))
                .containsExactlyInAnyOrder(
                        "No policy denies by default",
                        "Some may leave by gateway → mongodb:8080, which the table does not know",
                        "Some may leave by finance → 0.0.0.0/0 except []:any, which the table does not know",
                        "None may leave by finance → mongodb:27017, which the table demands",
                        "None may leave by gateway → dns:53, which the table demands",
                        "None may leave by finance → dns:53, which the table demands",
                        "None may leave by mongodb → dns:53, which the table demands",
                        "Some may come in by anyone → gateway:8080, which the table does not know",
                        "Some may come in by every pod of {kubernetes.io/metadata.name=ingress-nginx} → gateway:8080,"
                                + " which the table does not know",
                        "Some may come in by unknown {app.kubernetes.io/name=spy} of"
                                + " {kubernetes.io/metadata.name=monitoring} → gateway:8080, which the table does not know",
                        "None may come in by gateway → finance:8080, which the table demands",
                        "Some may come in by finance → mongodb:27017-27019, which the table does not know",
                        "None may come in by finance → mongodb:27017, which the table demands");
    }

    @Test
    void aSecondDoorIsFound() {
        assertThat(breaches(new OneDoor(), "doors"))
                .containsExactly(
                        "Ingress gateway names no host",
                        "Ingress console opens whatever it does not name",
                        "Ingress console opens /admin → keycloak",
                        "Ingress console names no host",
                        "Service mongodb is a NodePort",
                        "Service mongodb leads to the metrics");
    }

    @Test
    void aContainerThatNobodyWatchesIsFound() {
        assertThat(breaches(new Probed(), "unprobed"))
                .containsExactly(
                        "Deployment gateway has no start-up probe",
                        "Deployment gateway: its liveness probe does not ask /livez",
                        "Deployment gateway: its readiness probe does not ask /readyz",
                        "StatefulSet mongodb has no readiness probe");
    }

    @Test
    void whatMaintenanceOrLoadWouldTakeDownIsFound() {
        assertThat(breaches(new KeptAvailable(), "unavailable"))
                .containsExactly(
                        "Deployment gateway has no disruption budget of one",
                        "Deployment gateway has no autoscaler",
                        "Deployment gateway sets the number of replicas, which is the autoscaler's",
                        "Deployment gateway is killed before it has finished",
                        "Deployment gateway may have all its replicas on one node",
                        "StatefulSet mongodb has no disruption budget of one");
    }

    @Test
    void aHeapThatLeavesNoRoomIsFound() {
        assertThat(breaches(new HeapFits(), "heap"))
                .containsExactly(
                        "Deployment gateway: -Xmx1g -Xss1m leaves less than 256Mi beside the heap",
                        "Deployment gateway: -Xms1m leaves less than 256Mi beside the heap");
    }

    @Test
    void aReferenceToNothingIsFound() {
        assertThat(breaches(new ReferencesResolve(), "dangling"))
                .containsExactly(
                        "Service gateway: no port of its pods is named web",
                        "Service finance selects no pod",
                        "Service anything has no selector",
                        "Deployment gateway does not select its own pods",
                        "Deployment gateway has no account of its own without a token",
                        "Deployment gateway: there is no config map forgotten",
                        "StatefulSet mongodb does not select its own pods",
                        "StatefulSet mongodb: there is no service mongo",
                        "StatefulSet mongodb has no account of its own without a token",
                        "PodDisruptionBudget mongodb selects no pod",
                        "NetworkPolicy mongodb selects no pod",
                        "An ingress sends to gateway, which serves no port https",
                        "HorizontalPodAutoscaler gateway scales no deployment");
    }

    private static List<String> breaches(Check check, String fixture) {
        return check.breaches(fixture(fixture));
    }

    private static Manifests fixture(String name) {
        try {
            return Manifests.parse(Files.readString(Path.of("src/test/resources/fixtures", name + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
