package io.consort.starter.openapi;

import io.consort.edge.problem.Problem;
import io.consort.starter.web.AwaitsResponse;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import io.consort.starter.web.CommandBody;
import io.consort.starter.web.Csv;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Tenant;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** OpenAPI 3.1 at {@code /api/<service>/openapi}. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class OpenApiAutoConfiguration {

    private static final String TRY = "x-try";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Tenant.class, Caller.class, Change.class, Revision.class, PageRequest.class);
    }

    @Bean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        return new OpenAPI()
                .info(new Info()
                        .title("Consort: " + service)
                        .contact(new Contact().name("Whoever runs this platform"))
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

    /** The last to be asked, after all that know more of a type than its looks. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver modelResolver(SchemaNames names) {
        return PlatformSchemas.ofAnyType(names);
    }

    @Bean
    SchemaNames schemaNames() {
        return new SchemaNames();
    }

    @Bean
    PlatformSchemas platformSchemas(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> endpoints) {
        return PlatformSchemas.ofApi(command -> CommandBody.inPath(endpoints.getObject(), command));
    }

    @Bean
    OperationCustomizer operationDetails(SchemaNames names) {
        return new OperationDetails(names);
    }

    /** Of what no endpoint answers of itself. */
    @Bean
    OpenApiCustomizer commonComponents() {
        return document -> {
            Headers.describe(document.getComponents());
            Refused.describe(document.getComponents());
            document.getComponents().addSchemas(CloudEvents.SCHEMA, CloudEvents.schema());
            for (Class<?> type : List.of(Problem.class, AwaitsResponse.class)) {
                ModelConverters.getInstance(true)
                        .readAll(type)
                        .forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
            }
        };
    }

    @Bean
    OpenApiCustomizer versions() {
        return document -> new Versions(document).describe();
    }

    /** What can be tried, at the same path behind {@code tries}: whatever is done once, in a consortium, by somebody who is known. */
    @Bean
    OpenApiCustomizer triable(@Value("${spring.application.name}") String service) {
        String acts = "/api/" + service + "/consortia/{consortiumId}/";
        return document -> document.getPaths().forEach((path, item) -> {
            Operation post = item.getPost();
            if (path.startsWith(acts)
                    && post != null
                    && isNamed(post)
                    && !List.of().equals(post.getSecurity())) {
                post.addExtension(TRY, true);
            }
        });
    }

    private static boolean isNamed(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> OperationDetails.KEY.equals(each.getName()));
    }

    @Bean
    OpenApiCustomizer files() {
        return document -> document.getPaths()
                .forEach((path, item) -> item.readOperationsMap().values().stream()
                        .filter(operation -> operation.getExtensions() != null)
                        .forEach(operation -> {
                            if (Csv.isFile(path)) {
                                Answered.atFile(operation);
                            }
                            operation.getExtensions().remove(Answered.SECOND_NAME);
                        }));
    }

    /** Each word that operations are gathered under is said once for the whole document. */
    @Bean
    OpenApiCustomizer tags() {
        return document -> {
            Map<String, Tag> tags = new TreeMap<>();
            document.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .flatMap(operation -> operation.getTags().stream())
                    .forEach(name -> tags.put(name, new Tag().name(name)));
            if (document.getTags() != null) {
                document.getTags().forEach(described -> tags.put(described.getName(), described));
            }
            document.setTags(List.copyOf(tags.values()));
        };
    }
}
