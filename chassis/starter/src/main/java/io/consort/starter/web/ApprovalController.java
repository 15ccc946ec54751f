package io.consort.starter.web;

import io.consort.kernel.foureyes.AskedAct;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.problem.DomainException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * A second person of the secretariat approves what the first one asked for, without having its terms sent again: the act's own endpoint is called
 * with exactly what was asked for. What was asked for is known by a digest that the ledger has, so that nothing else can be put in its place.
 */
@RestController
@ConditionalOnBean(FourEyes.class)
@Tag(name = "acts")
final class ApprovalController {

    private final Acts acts;
    private final ActRule rule;
    private final Answers<?, ?> answers;
    private final Standings standings;
    private final ActCall call;

    ApprovalController(Acts acts, ActRule rule, Answers<?, ?> answers, Standings standings, ActCall call) {
        this.acts = acts;
        this.rule = rule;
        this.answers = answers;
        this.standings = standings;
        this.call = call;
    }

    @PostMapping("/api/${spring.application.name}/consortia/{consortiumId}/awaited-acts/{id}/approvals")
    @Access(Role.SECRETARIAT)
    @Operation(
            summary =
                    "Approve what another person of the secretariat asked for, which carries it out as things are now",
            description =
                    "Answered as the act itself is, and again so under the same Idempotency-Key. If-Match is needed by nobody:"
                            + " what the first person saw holds, or what you name.",
            parameters =
                    @Parameter(
                            in = ParameterIn.HEADER,
                            name = "Idempotency-Key",
                            required = true,
                            description = "Names the request, so that it is done once.",
                            schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "200",
            description = "What the act is answered with",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    @ApiResponse(
            responseCode = "201",
            description = "What the act is answered with",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    void approve(
            Tenant tenant,
            @PathVariable String id,
            @RequestBody ApproveActRequest body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        AskedAct asked =
                answers.asked().flatMap(kept -> kept.find(tenant.ledger(), id)).orElseThrow(() -> unknown(tenant, id));
        DeclaredAct act = acts.named(asked.act()).orElseThrow(() -> DomainException.notFound("act", asked.act()));
        Map<String, String> variables = act.variables(asked.path()).orElseThrow(() -> unknown(tenant, id));
        rule.requireUnreserved(
                act,
                standings.restrictions(
                        tenant.consortium(), tenant.actor().organisation().orElseThrow()));
        call.enter(
                act,
                tenant.approving(asked),
                variables,
                asked.path(),
                asked.body().getBytes(StandardCharsets.UTF_8),
                headers(asked, request),
                request,
                response);
    }

    /** The first person's version holds where the second names none. */
    private static Map<String, String> headers(AskedAct asked, HttpServletRequest request) {
        return asked.version() == null || request.getHeader(HttpHeaders.IF_MATCH) != null
                ? Map.of()
                : Map.of(HttpHeaders.IF_MATCH, "\"" + asked.version() + "\"");
    }

    private DomainException unknown(Tenant tenant, String id) {
        return answers.awaited(tenant).proposals().containsKey(id)
                ? DomainException.refused(
                        "terms-not-kept",
                        "It was asked for when its terms were not kept yet, or they are lost. Send the same request, or have it asked"
                                + " for again.")
                : DomainException.notFound("awaited act", id);
    }

    /** Nothing: what is approved is known. */
    record ApproveActRequest() {}
}
