package io.consort.gateway.page;

import static io.consort.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.gateway.session.SigningIn;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the gateway itself reads and writes: JSON, and pages for people; bodies of no kind are read at its own addresses. */
class WrittenFormsTest extends SigningIn {

    private static final List<String> FOREIGN = List.of(
            "application/yaml",
            "application/x-jackson-smile",
            "application/cbor",
            "application/xml",
            "text/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/atom+xml",
            "application/rss+xml",
            "application/x-protobuf",
            "text/event-stream");

    @Autowired
    private RequestMappingHandlerAdapter adapter;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Test
    void hasNoConverterButForJsonTextAndBytes() {
        for (HttpMessageConverter<?> each : adapter.getMessageConverters()) {
            for (var type : each.getSupportedMediaTypes()) {
                assertThat(each.canRead(Map.class, type) && !type.equals(MediaType.APPLICATION_JSON))
                        .as("%s reads %s", each, type)
                        .isFalse();
            }
            for (var type : FOREIGN) {
                var foreign = MediaType.parseMediaType(type);
                for (var value : List.of(Record.class, String.class, Map.class, Object.class)) {
                    assertThat(each.canRead(value, foreign))
                            .as("%s reads %s as %s", each, type, value)
                            .isFalse();
                    assertThat(each.canWrite(value, foreign))
                            .as("%s writes %s as %s", each, value, type)
                            .isFalse();
                }
            }
        }
        assertThat(adapter.getMessageConverters()).hasSize(3);
    }

    @Test
    void answersEachOfItsAddressesInJsonOrAsAPageWhateverIsAccepted() {
        signIn(ISSUER.token("p-7"), LONG);
        var paths = endpoints.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET)))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(path -> path.replace("{slug}", "not-found"))
                .toList();
        assertThat(paths).contains("/me", "/status", "/openapi", "/problems", "/problems/not-found");
        for (var path : Stream.concat(paths.stream(), Stream.of("/livez", "/readyz", "/nothing", "/api/none/x"))
                .toList()) {
            for (var accepted : FOREIGN) {
                var answer = send(browser.with(request(path)).header("Accept", accepted));

                assertThat(answer.statusCode()).as(path + " as " + accepted).isLessThan(500);
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                        .as(path + " as " + accepted)
                        .matches(
                                "(application/(problem\\+|vnd\\.spring-boot\\.actuator\\.v3\\+)?json|text/html)(;.*)?");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "application/yaml", "text/html", "nonsense"})
    void refusesASignOutWhoseAnswerIsNotTakenBeforeAnythingIsOver(String accepted) {
        signIn(ISSUER.token("p-7"), LONG);

        var answer = browser.took(
                send(proven(request("/logout")).header("Accept", accepted).POST(HttpRequest.BodyPublishers.noBody())));

        assertProblem(answer, 406, "not-acceptable");
        assertThat(send(browser.with(request("/me"))).statusCode()).isEqualTo(200);
    }
}
