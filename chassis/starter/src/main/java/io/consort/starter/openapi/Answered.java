package io.consort.starter.openapi;

import io.consort.starter.web.Csv;
import io.consort.starter.web.Paged;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/** What an operation is answered with, with the headers that are sent: read off the arguments and the answer of the method that does it. */
record Answered(Operation operation, HandlerMethod method) {

    static final String SECOND_NAME = "x-second-name";

    private static final String JSON = "application/json";
    private static final String AWAITS = "#/components/schemas/AwaitsResponse";

    /**
     * What is brought into being is answered with 201 and its address, unless the method has a status of its own; a revision with 200.
     *
     * @param awaits whether it may take a second person
     */
    void aChange(boolean revision, boolean awaits) {
        if (!revision && !method.hasMethodAnnotation(ResponseStatus.class)) {
            ApiResponse created =
                    Objects.requireNonNull(operation.getResponses().remove("200"));
            operation.getResponses().addApiResponse("201", created.description("Created"));
        }
        sent(Headers.ETAG);
        sent(Headers.REPLAYED);
        located();
        if (awaits) {
            operation
                    .getResponses()
                    .addApiResponse(
                            "202",
                            new ApiResponse()
                                    .description(
                                            "Where the charter asks for four eyes, and one person of the secretariat has"
                                                    + " asked: recorded, and not done until another sends the same.")
                                    .addHeaderObject(Headers.REPLAYED, Headers.reference(Headers.REPLAYED))
                                    .content(json(AWAITS)));
        }
    }

    /** What is read, reckoned or checked: a file has a name, a page another after it, one resource a version. */
    void anythingElse() {
        if (is(Csv.TYPE)) {
            answer(operation).getContent().addMediaType(Csv.TYPE, new MediaType().schema(new StringSchema()));
        }
        if (Stream.of(Csv.TYPE, "application/pdf", "application/zip").anyMatch(this::is)) {
            sent(Headers.DISPOSITION);
        }
        if ((Paged.class.isAssignableFrom(method.getMethod().getReturnType()) && has("after"))
                || is("application/cloudevents-batch+json")) {
            sent(Headers.LINK);
        }
        if (isRead() && method.getMethod().getReturnType() == ResponseEntity.class && is(JSON)) {
            sent(Headers.ETAG);
            operation.addParametersItem(OperationDetails.header(
                            "If-None-Match", false, "The ETag that the caller has; where it is this still, 304.")
                    .example("\"17\""));
            operation
                    .getResponses()
                    .addApiResponse(
                            "304",
                            new ApiResponse()
                                    .description("The caller has it as it is.")
                                    .addHeaderObject(Headers.ETAG, Headers.reference(Headers.ETAG)));
        }
        located();
    }

    /** At a second address, that of a file, there is the file alone, and the operation is called as its mapping is: the method's name is the list's. */
    static void atFile(Operation operation) {
        if (answer(operation).getContent().remove(JSON) != null) {
            String name = String.valueOf(operation.getExtensions().get(SECOND_NAME));
            operation.setOperationId(name);
            operation.setTags(List.of(name.split("\\.")[0]));
            operation.setDeprecated(true);
            operation.setDescription("The list itself answers the same where text/csv is asked for in Accept.\n\n"
                    + operation.getDescription());
        }
    }

    private static ApiResponse answer(Operation operation) {
        return Objects.requireNonNull(operation.getResponses().get("200"), "a list is answered with 200");
    }

    private boolean is(String type) {
        return operation.getResponses().values().stream()
                .anyMatch(response ->
                        response.getContent() != null && response.getContent().containsKey(type));
    }

    private boolean has(String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> parameter.equals(each.getName()));
    }

    private boolean isRead() {
        return operation.getRequestBody() == null;
    }

    private void located() {
        ApiResponse created = operation.getResponses().get("201");
        if (created != null) {
            created.addHeaderObject(Headers.LOCATION, Headers.reference(Headers.LOCATION));
        }
    }

    /** A header of every answer that is no refusal. */
    private void sent(String header) {
        Header reference = Headers.reference(header);
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.addHeaderObject(header, reference);
            }
        });
    }

    /**
     * The refusals that there may be.
     *
     * @param token whether it takes one
     * @param revision whether it takes a version
     */
    void refusals(boolean token, boolean revision) {
        ApiResponses responses = operation.getResponses();
        boolean names = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> "path".equals(each.getIn()));
        for (Refused refused : Refused.values()) {
            boolean possible = switch (refused) {
                case MALFORMED, UNAVAILABLE, OTHERWISE -> true;
                case UNAUTHENTICATED, FORBIDDEN -> token;
                case NOT_FOUND -> names || !isRead();
                case CONFLICT, BY_RULE -> !isRead();
                case STALE, UNVERSIONED -> revision;
            };
            if (possible) {
                responses.addApiResponse(refused.status(), refused.reference());
            }
        }
    }

    private static Content json(String schema) {
        return new Content().addMediaType(JSON, new MediaType().schema(new Schema<>().$ref(schema)));
    }
}
