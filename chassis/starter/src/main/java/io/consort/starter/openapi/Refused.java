package io.consort.starter.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** How operations refuse, each described once for the whole document. */
enum Refused {
    MALFORMED("400", "Malformed", "The request is malformed; the problem says where."),
    UNAUTHENTICATED("401", "Unauthenticated", "No access token, or one that is not valid."),
    FORBIDDEN("403", "Forbidden", "Not open to your role."),
    NOT_FOUND("404", "NotFound", "There is no such consortium or thing, or it is not visible to you."),
    CONFLICT("409", "Conflict", "The state stands against it."),
    STALE("412", "Stale", "The resource has changed since the version in If-Match."),
    BY_RULE("422", "Refused", "A rule refuses it; the problem names the rule."),
    UNVERSIONED("428", "Unversioned", "If-Match is required."),
    UNAVAILABLE("503", "Unavailable", "Cannot be answered now; see Retry-After."),
    OTHERWISE("default", "Otherwise", "Any other refusal; the problem says which.");

    static final String PROBLEM = "Problem";

    private final String status;
    private final String name;
    private final String description;

    Refused(String status, String name, String description) {
        this.status = status;
        this.name = name;
        this.description = description;
    }

    String status() {
        return status;
    }

    ApiResponse reference() {
        return new ApiResponse().$ref("#/components/responses/" + name);
    }

    static void describe(Components components) {
        for (Refused each : values()) {
            ApiResponse response = new ApiResponse()
                    .description(each.description)
                    .content(new Content()
                            .addMediaType(
                                    "application/problem+json",
                                    new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
            switch (each) {
                case UNAUTHENTICATED -> Headers.add(response, Headers.CHALLENGE);
                case UNAVAILABLE -> Headers.add(response, Headers.RETRY);
                case MALFORMED, FORBIDDEN, NOT_FOUND, CONFLICT, STALE, BY_RULE, UNVERSIONED, OTHERWISE -> {}
            }
            components.addResponses(each.name, response);
        }
    }
}
