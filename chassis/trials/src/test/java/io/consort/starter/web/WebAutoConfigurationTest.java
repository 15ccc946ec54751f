package io.consort.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

class WebAutoConfigurationTest {

    private static final AutoConfigurations ALL = AutoConfigurations.of(
            WebAutoConfiguration.class,
            HttpMessageConvertersAutoConfiguration.class,
            DispatcherServletAutoConfiguration.class,
            WebMvcAutoConfiguration.class);

    private final WebApplicationContextRunner runner =
            new WebApplicationContextRunner().withConfiguration(ALL).withPropertyValues("spring.application.name=test");

    @RestController
    static class Open {
        @GetMapping("/api/test/open")
        @Access(Role.PUBLIC)
        List<String> open() {
            return List.of();
        }
    }

    @RestController
    static class Forgotten {
        @GetMapping("/api/test/forgotten")
        List<String> forgotten() {
            return List.of();
        }
    }

    @Test
    void givesAServiceItsEdge() {
        runner.withBean(Open.class)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(Refusals.class)
                        .hasSingleBean(ProblemAdvice.class)
                        .hasSingleBean(JsonMapper.class));
    }

    @Test
    void doesNotStartWithAnEndpointThatDoesNotSayWhoMayCallIt() {
        runner.withBean(Forgotten.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("Forgotten#forgotten")
                        .hasStackTraceContaining("lacks @Access"));
    }

    @Test
    void staysOutOfWhatIsNoWebApplication() {
        new ApplicationContextRunner()
                .withConfiguration(ALL)
                .run(context -> assertThat(context).doesNotHaveBean(Refusals.class));
    }
}
