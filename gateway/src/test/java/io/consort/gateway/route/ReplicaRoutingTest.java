package io.consort.gateway.route;

import static io.consort.gateway.ProblemAssert.assertPassing;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.embedded.identity.Keycloak;
import io.consort.gateway.RunningGateway;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Three replicas of a service, of which one goes and comes back. */
@TestPropertySource(properties = "consort.gateway.breaker-pause=1s")
class ReplicaRoutingTest extends RunningGateway {

    private static final int CONSORTIA = 30;
    private static final int[] PORTS = new int[3];

    private final ListeningService[] replicas = new ListeningService[PORTS.length];

    @DynamicPropertySource
    static void replicated(DynamicPropertyRegistry properties) {
        properties.add("consort.gateway.services.replicated", () -> {
            Arrays.setAll(PORTS, i -> Keycloak.freePort());
            return IntStream.of(PORTS)
                    .mapToObj(port -> "http://127.0.0.1:" + port)
                    .collect(Collectors.joining(","));
        });
    }

    @BeforeEach
    void allAreUp() {
        IntStream.range(0, PORTS.length).forEach(this::start);
    }

    @AfterEach
    void allGo() throws IOException {
        for (var replica : replicas) {
            replica.close();
        }
    }

    @Test
    void aConsortiumKeepsItsReplica() {
        var first = whoAnswers();

        assertThat(first.values()).contains("0", "1", "2");
        assertThat(whoAnswers()).isEqualTo(first);
    }

    @Test
    void othersTakeOnlyTheShareOfOneThatIsGoneUntilItIsBack() throws IOException {
        var before = whoAnswers();

        replicas[1].close();
        var meanwhile = whoAnswers();

        before.forEach((consortium, replica) -> {
            if (replica.equals("1")) {
                assertThat(meanwhile.get(consortium)).isIn("0", "2");
            } else {
                assertThat(meanwhile.get(consortium)).isEqualTo(replica);
            }
        });

        start(1);
        eventually().untilAsserted(() -> assertThat(whoAnswers()).isEqualTo(before));
    }

    @Test
    void aChangeIsTakenElsewhereWhereNothingOfItWasSent() throws IOException {
        replicas[0].close();
        replicas[2].close();

        for (var i = 0; i < CONSORTIA; i++) {
            var answer = send(signed("/api/replicated/consortia/c-" + i + "/assets")
                    .POST(HttpRequest.BodyPublishers.ofString("x".repeat(40_000))));

            assertThat(answer.body()).isEqualTo("1");
        }
        assertThat(replicas[1].bytes.get()).isEqualTo(40_000L * CONSORTIA);
    }

    @Test
    void allGoneIsSaidOnce() throws IOException {
        allGo();

        assertPassing(send(signed("/api/replicated/consortia/c-1/assets")), "service-unreachable");
    }

    private void start(int number) {
        replicas[number] = new ListeningService(Integer.toString(number), PORTS[number]);
    }

    private Map<String, String> whoAnswers() {
        var answers = new LinkedHashMap<String, String>();
        for (var i = 0; i < CONSORTIA; i++) {
            var consortium = "c-" + i;
            answers.put(
                    consortium,
                    send(signed("/api/replicated/consortia/" + consortium + "/assets"))
                            .body());
        }
        return answers;
    }
}
