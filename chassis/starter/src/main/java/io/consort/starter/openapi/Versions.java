package io.consort.starter.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;

/**
 * Says of each operation that takes {@code If-Match} which resource's version that is: what has the nearest address above its own that is
 * answered with an {@code ETag}.
 */
record Versions(OpenAPI document) {

    /** The operation that reads the resource, where clients look for it. */
    static final String RESOURCE = "x-resource";

    void describe() {
        document.getPaths()
                .forEach((path, item) -> item.readOperations().forEach(operation -> {
                    if (operation.getParameters() != null) {
                        operation.getParameters().stream()
                                .filter(each -> OperationDetails.IF_MATCH.equals(each.getName()))
                                .forEach(each -> {
                                    Map.Entry<String, Operation> read = above(path);
                                    each.setDescription("The ETag that GET " + read.getKey() + " was answered with.");
                                    each.addExtension(RESOURCE, read.getValue().getOperationId());
                                });
                    }
                }));
    }

    private Map.Entry<String, Operation> above(String path) {
        for (String at = path; at.contains("/"); at = at.substring(0, at.lastIndexOf('/'))) {
            PathItem item = document.getPaths().get(at);
            if (item != null && item.getGet() != null && hasVersion(item.getGet())) {
                return Map.entry(at, item.getGet());
            }
        }
        throw new IllegalStateException("Nothing above " + path + " is answered with an ETag");
    }

    private static boolean hasVersion(Operation read) {
        ApiResponse answer = read.getResponses().get("200");
        return answer != null
                && answer.getHeaders() != null
                && answer.getHeaders().containsKey(Headers.ETAG);
    }
}
