package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * Walks every endpoint of a service as every kind of caller, and holds the answers against {@code access-matrix.csv}, whose rows
 * are {@code METHOD /path,role role …} with the lowest standing that is let in, and the
 * services by the names of their clients. Whoever adds an endpoint adds a row.
 */
@ServiceTest
public abstract class AccessMatrix {

    /** The consortium in which {@code observer-org} and its like have their standings; another is {@code beta}. */
    protected static final String CONSORTIUM = "alpha";

    private static final List<Role> STANDINGS =
            List.of(Role.FORMER, Role.INVITED, Role.OBSERVER, Role.MEMBER, Role.SECRETARIAT);

    @Autowired
    protected Api api;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Value("${springdoc.api-docs.path}")
    private String document;

    /** Gives {@code former-org}, {@code invited-org}, {@code observer-org}, {@code member-org} and {@code secretariat-org} their standings. */
    @BeforeEach
    protected void standings() {
        STANDINGS.forEach(role -> api.standing(CONSORTIUM, organisation(role), role));
        api.standing("beta", "stranger-org", Role.MEMBER);
    }

    @Test
    void everyEndpointHasARowAndEveryRowAnEndpoint() {
        assertThat(matrix().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Endpoint.all(mapping).stream().map(Endpoint::toString).toList());
    }

    /** The gateway lets callers without a token come to just these. */
    @Test
    void publishesAsOpenWhatIsOpenToAnyoneAndNothingInternal() {
        List<String> open = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path :
                api.anonymous().get(document).json().get("paths").properties()) {
            assertThat(path.getKey()).startsWith("/api/");
            path.getValue().properties().stream()
                    .filter(operation -> operation.getValue().path("security").isEmpty())
                    .forEach(operation -> {
                        assertThat(operation.getValue().has("security"))
                                .as("an open operation says so outright")
                                .isTrue();
                        open.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                    });
        }
        assertThat(open)
                .containsExactlyInAnyOrderElementsOf(matrix().entrySet().stream()
                        .filter(row -> row.getValue().roles().contains(Role.PUBLIC))
                        .map(Map.Entry::getKey)
                        .filter(row -> row.contains(" /api/"))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> letsInWhomTheMatrixSays() {
        Map<String, Row> matrix = matrix();
        return Endpoint.all(mapping).stream()
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    standings();
                    walk(endpoint, matrix.getOrDefault(endpoint.toString(), Row.of("")));
                }));
    }

    private void walk(Endpoint endpoint, Row row) {
        Set<Role> open = row.roles();
        boolean anyone = open.contains(Role.PUBLIC);
        boolean signedIn = anyone || open.contains(Role.SIGNED_IN);
        check(endpoint, "nobody", api.anonymous(), anyone, Denial.UNAUTHENTICATED);
        check(
                endpoint,
                "another tenant's member",
                api.as("stranger", "stranger-org"),
                signedIn,
                Denial.hidden(endpoint));
        check(endpoint, "no organisation", api.as("loner"), signedIn, Denial.hidden(endpoint));
        for (Role role : STANDINGS) {
            boolean allowed = signedIn
                    || (endpoint.isOfTenant()
                            && open.stream().anyMatch(least -> least.isStanding() && role.compareTo(least) >= 0));
            check(
                    endpoint,
                    organisation(role),
                    api.as("person-" + organisation(role), organisation(role)),
                    allowed,
                    Denial.FORBIDDEN);
        }
        for (Peer peer : Peer.values()) {
            check(
                    endpoint,
                    peer.clientId(),
                    api.asService(peer.clientId()),
                    signedIn || row.services().contains(peer),
                    row.services().isEmpty() ? Denial.hidden(endpoint) : Denial.FORBIDDEN);
        }
        check(
                endpoint,
                "a service that is none of the platform's",
                api.asService("some-service"),
                signedIn,
                Denial.hidden(endpoint));
        check(
                endpoint,
                "administrator",
                api.asAdministrator("root"),
                signedIn || open.contains(Role.ADMINISTRATOR),
                Denial.FORBIDDEN);
    }

    private void check(Endpoint endpoint, String who, Api caller, boolean allowed, Denial denial) {
        Answer answer = endpoint.isChange()
                ? caller.send(
                        endpoint.method(),
                        endpoint.path(CONSORTIUM),
                        "application/json",
                        "{}".getBytes(StandardCharsets.UTF_8))
                : caller.get(endpoint.path(CONSORTIUM));
        assertThat(answer.status()).as("%s as %s: %s", endpoint, who, answer).isLessThan(500);
        assertThat(denied(answer))
                .as("%s as %s is denied: %s", endpoint, who, answer)
                .isEqualTo(!allowed);
        if (!allowed) {
            assertThat(answer.status())
                    .as("%s as %s: %s", endpoint, who, answer)
                    .isEqualTo(denial.status);
        }
    }

    /** Whether the caller, not the request, is refused. */
    private static boolean denied(Answer answer) {
        return switch (answer.status()) {
            case 401 -> true;
            case 403 -> answer.slug().equals("forbidden");
            case 404 -> answer.text().contains("There is no consortium " + CONSORTIUM + ".");
            default -> false;
        };
    }

    private static String organisation(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "-org";
    }

    private Map<String, Row> matrix() {
        try (InputStream rows = getClass().getResourceAsStream("/access-matrix.csv")) {
            assertThat(rows).as("access-matrix.csv").isNotNull();
            Map<String, Row> matrix = new TreeMap<>();
            new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .map(row -> row.split(",", 2))
                    .forEach(row -> matrix.put(row[0].strip(), Row.of(row[1])));
            return matrix;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Whom an endpoint is open to. */
    private record Row(Set<Role> roles, Set<Peer> services) {

        static Row of(String names) {
            Set<Role> roles = new HashSet<>();
            Set<Peer> services = new HashSet<>();
            for (String name : names.strip().split(" +")) {
                Optional<Peer> service = Peer.titled(name.replaceFirst("-service$", ""));
                if (service.isPresent()) {
                    services.add(service.get());
                } else if (!name.isEmpty()) {
                    roles.add(Role.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
                }
            }
            return new Row(roles, services);
        }
    }

    private enum Denial {
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        HIDDEN(404);

        private final int status;

        Denial(int status) {
            this.status = status;
        }

        /** Who has no standing is not even told that there is such a consortium. */
        static Denial hidden(Endpoint endpoint) {
            return endpoint.isOfTenant() ? HIDDEN : FORBIDDEN;
        }
    }
}
