package io.consort.starter.ledger;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says in the API document that the answer is entries, a CloudEvents batch. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "The entries",
        content =
                @Content(
                        mediaType = "application/cloudevents-batch+json",
                        array = @ArraySchema(schema = @Schema(ref = "#/components/schemas/CloudEvent"))))
@interface AnswersEntries {}
