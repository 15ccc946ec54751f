package io.consort.starter.openapi;

import io.consort.edge.problem.Problem;
import io.consort.starter.web.AwaitsResponse;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Tenant;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** OpenAPI 3.1 at {@code /api/<service>/openapi}. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Tenant.class, Caller.class, Change.class, PageRequest.class);
    }

    @Bean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        return new OpenAPI()
                .info(new Info()
                        .title("Consort: " + service)
                        .version("1")
                        .description(
                                "Every change is an entry in a provable ledger. Problems follow RFC 9457; each type is"
                                        + " documented at its address."))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                OperationDetails.BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")));
    }

    @Bean
    PlatformSchemas platformSchemas() {
        return new PlatformSchemas();
    }

    @Bean
    OperationCustomizer operationDetails() {
        return new OperationDetails();
    }

    /** Of what no endpoint answers of itself. */
    @Bean
    OpenApiCustomizer commonSchemas() {
        return document -> Stream.of(Problem.class, AwaitsResponse.class)
                .map(ModelConverters.getInstance(true)::read)
                .forEach(schemas -> schemas.forEach(document.getComponents()::addSchemas));
    }
}
