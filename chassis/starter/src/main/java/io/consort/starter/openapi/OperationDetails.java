package io.consort.starter.openapi;

import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Change;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation what the starter does for it: access, headers, cursors, problems. */
final class OperationDetails implements OperationCustomizer {

    static final String BEARER = "token";
    static final String PROBLEM = "Problem";
    private static final String AWAITS = "AwaitsResponse";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.setOperationId(name(
                operation.getTags().getFirst().toLowerCase(Locale.ROOT).replace(' ', '-'),
                method.getMethod().getName()));
        if (operation.getParameters() != null) {
            operation.getParameters().stream().map(Parameter::getSchema).forEach(OperationDetails::writeDefault);
        }
        Access access = method.getMethodAnnotation(Access.class);
        List<Class<?>> arguments = Arrays.stream(method.getMethodParameters())
                .<Class<?>>map(MethodParameter::getParameterType)
                .toList();
        if (access != null) {
            describe(operation, access);
        }
        if (arguments.contains(Tenant.class)) {
            operation.addParametersItem(new Parameter()
                    .in("path")
                    .name("consortiumId")
                    .required(true)
                    .schema(new StringSchema())
                    .example("sematech"));
            problem(operation, "404", "There is no such consortium or thing, or it is not visible to you.");
        }
        if (arguments.contains(Change.class)) {
            change(operation);
        }
        if (arguments.contains(Tenant.class) && method.hasMethodAnnotation(Act.class)) {
            awaits(operation);
        }
        if (arguments.contains(PageRequest.class)) {
            page(operation);
        }
        problem(operation, "400", "The request is malformed; the problem says where.");
        problem(operation, "503", "Cannot be answered now; see Retry-After.");
        return operation;
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

    private static void describe(Operation operation, Access access) {
        List<Role> roles = List.of(access.value());
        String names = roles.stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        operation.setDescription((operation.getDescription() == null ? "" : operation.getDescription() + "\n\n")
                + "Open to: " + names + ".");
        if (roles.contains(Role.PUBLIC)) {
            operation.setSecurity(List.of()); // said outright: the gateway asks for a token wherever this is not said
        } else {
            operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
            problem(operation, "401", "No access token, or one that is not valid.");
            problem(operation, "403", "Not open to your role.");
        }
    }

    private static void change(Operation operation) {
        operation.addParametersItem(header("Idempotency-Key", true, "Names the request, so that it is done once.")
                .example("0192f0c1-7f2a-7bb0-9a44-0e3f5f1f2c11"));
        operation.addParametersItem(header(
                        "If-Match",
                        false,
                        "The ETag that the resource was read with; required for a change of an existing one.")
                .example("\"17\""));
        problem(operation, "409", "The state stands against it.");
        problem(operation, "412", "The resource has changed since the version in If-Match.");
        problem(operation, "422", "A rule refuses it; the problem names the rule.");
        problem(operation, "428", "If-Match is required.");
    }

    private static void awaits(Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "202",
                        new ApiResponse()
                                .description(
                                        "Where the charter asks for four eyes, and one person of the secretariat has asked:"
                                                + " recorded, and not done until another sends the same.")
                                .content(new Content()
                                        .addMediaType(
                                                "application/json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + AWAITS)))));
    }

    private static Parameter header(String name, boolean required, String description) {
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

    private static void problem(Operation operation, String status, String description) {
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(description)
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM)))));
    }
}
