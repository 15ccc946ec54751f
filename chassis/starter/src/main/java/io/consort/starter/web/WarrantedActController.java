package io.consort.starter.web;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.json.Terms;
import io.consort.kernel.ledger.Trying;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.problem.DomainException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service's acts, tried when a motion proposes one, and done when its resolution is in force: by the very endpoint that does it by hand, so
 * that no rule is written twice. Not where the resolutions are kept: there they do at once what they do.
 */
@RestController
@ConditionalOnExpression("!'${spring.application.name}'.equals('consortium')")
@RequestMapping("/internal/consortia/{consortiumId}/acts/{act}")
@Tag(name = "acts")
final class WarrantedActController {

    /** The resolution that a motion may come to. */
    private static final String TO_COME = "to-come";

    private final Acts acts;
    private final ObjectProvider<Warrants> warrants;
    private final ActCall call;
    private final JsonMapper mapper;

    WarrantedActController(Acts acts, ObjectProvider<Warrants> warrants, ActCall call, JsonMapper mapper) {
        this.acts = acts;
        this.warrants = warrants;
        this.call = call;
        this.mapper = mapper;
    }

    @PostMapping("/tries")
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(summary = "See whether an act could be done now by a resolution; nothing is recorded")
    void attempt(
            Tenant tenant,
            @PathVariable String act,
            @RequestBody AttemptRequest body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        Authority toCome = new Authority.Resolution(TO_COME);
        try {
            Trying.within(() -> {
                carryOut(acts.require(act), tenant.as(toCome, null), body.terms(), TO_COME, request, response);
                return toCome;
            });
        } catch (Change.Tried possible) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }

    @PostMapping
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(summary = "Do what the consortium's own ledger has this service do, once")
    void carryOut(
            Tenant tenant,
            @PathVariable String act,
            @RequestBody ProvenEntry proof,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        DeclaredAct declared = acts.require(act);
        Warrant proven = warrants.getObject().proven(tenant.consortium(), proof);
        if (!proven.isFor(declared.name())) {
            throw DomainException.refused(
                    "resolution-of-another-act", "What is proven does " + proven.act() + ", not " + act + ".");
        }
        Warrant warrant = proven.in(declared.name());
        String resolution = warrant.authority() instanceof Authority.Resolution(String id) ? id : null;
        carryOut(declared, tenant.as(warrant.authority(), warrant), warrant.terms(), resolution, request, response);
    }

    private void carryOut(
            DeclaredAct act,
            Tenant tenant,
            Terms terms,
            @Nullable String resolution,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        Map<String, String> variables = act.variables(tenant.consortium().value(), terms);
        byte[] body = mapper.writeValueAsBytes(act.body(terms, resolution));
        call.enter(act, tenant, variables, act.path(variables), body, Map.of(), request, response);
    }

    /**
     * @param terms its body, and the parts of its path that have names
     */
    record AttemptRequest(Terms terms) {}
}
