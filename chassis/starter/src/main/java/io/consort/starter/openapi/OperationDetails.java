package io.consort.starter.openapi;

import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Change;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation what the starter does for it: its name, access, headers, cursors, what it is answered with. */
final class OperationDetails implements OperationCustomizer {

    static final String BEARER = "token";
    static final String IF_MATCH = "If-Match";
    static final String KEY = "Idempotency-Key";

    /** The roles of those who may call an operation, every one of them. */
    static final String ACCESS = "x-access";

    private final SchemaNames names;

    OperationDetails(SchemaNames names) {
        this.names = names;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        names.requireDistinct();
        ownTag(method.getBeanType()).ifPresent(tag -> operation.setTags(List.of(tag.name())));
        operation.setOperationId(name(
                operation.getTags().getFirst().toLowerCase(Locale.ROOT).replace(' ', '-'),
                method.getMethod().getName()));
        RequestMapping mapping = method.getMethodAnnotation(RequestMapping.class);
        if (mapping != null && !mapping.name().isEmpty()) {
            operation.addExtension(Answered.SECOND_NAME, mapping.name());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().stream().map(Parameter::getSchema).forEach(OperationDetails::writeDefault);
        }
        List<Class<?>> arguments = Arrays.stream(method.getMethodParameters())
                .<Class<?>>map(MethodParameter::getParameterType)
                .toList();
        boolean revision = arguments.contains(Revision.class);
        boolean change = revision || arguments.contains(Change.class);
        if (arguments.contains(Tenant.class)) {
            operation.addParametersItem(new Parameter()
                    .in("path")
                    .name("consortiumId")
                    .required(true)
                    .schema(new StringSchema())
                    .example("sematech"));
        }
        if (change) {
            operation.addParametersItem(header(KEY, true, "Names the request, so that it is done once.")
                    .example("0192f0c1-7f2a-7bb0-9a44-0e3f5f1f2c11"));
        }
        if (revision) {
            operation.addParametersItem(header(IF_MATCH, true, "").example("\"17\""));
        }
        if (arguments.contains(PageRequest.class)) {
            page(operation);
        }
        Answered answered = new Answered(operation, method);
        if (change) {
            answered.aChange(revision, arguments.contains(Tenant.class) && method.hasMethodAnnotation(Act.class));
        } else {
            answered.anythingElse();
        }
        answered.refusals(access(operation, method), revision);
        return operation;
    }

    /** Of a controller that says itself what endpoints are gathered under which another gave it: its word counts, and not both. */
    private static Optional<Tag> ownTag(Class<?> controller) {
        return controller.getSuperclass().isAnnotationPresent(Tag.class)
                ? Optional.ofNullable(controller.getDeclaredAnnotation(Tag.class))
                : Optional.empty();
    }

    /** What clients call it: {@code assets.register}; {@code assets.read} reads them. */
    private static String name(String subject, String verb) {
        return subject + "." + (verb.equals(subject) ? "read" : verb);
    }

    /** A default that is one of some constants is written as the constants are. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void writeDefault(@Nullable Schema schema) {
        if (schema != null && schema.getEnum() != null && schema.getDefault() instanceof String assumed) {
            schema.setDefault(assumed.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** Says who may call it, and returns whether that takes a token. */
    private static boolean access(Operation operation, HandlerMethod method) {
        Access access = method.getMethodAnnotation(Access.class);
        if (access == null) {
            return false;
        }
        List<Role> roles = List.of(access.value());
        String names =
                roles.stream().map(role -> role.title().replace('-', ' ')).collect(Collectors.joining(", "));
        operation.setDescription((operation.getDescription() == null ? "" : operation.getDescription() + "\n\n")
                + "Open to: " + names + ".");
        operation.addExtension(
                ACCESS, Role.sufficing(access.value()).stream().map(Role::title).toList());
        if (roles.contains(Role.PUBLIC)) {
            operation.setSecurity(List.of()); // said outright: the gateway asks for a token wherever this is not said
            return false;
        }
        operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
        return true;
    }

    static Parameter header(String name, boolean required, String description) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(required)
                .description(description)
                .schema(new StringSchema());
    }

    private static void page(Operation operation) {
        Schema<?> limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT));
        limit.setDefault(PageRequest.DEFAULT_LIMIT);
        operation.addParametersItem(new Parameter()
                .in("query")
                .name("limit")
                .description("Most items on the page.")
                .schema(limit));
        operation.addParametersItem(new Parameter()
                .in("query")
                .name("after")
                .description("The cursor from \"next\" of the page before.")
                .schema(new StringSchema()));
    }
}
