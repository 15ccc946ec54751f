package io.consort.starter.web;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.ProvenEntry;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.json.Terms;
import io.consort.kernel.problem.DomainException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service's acts: told to everyone, tried when a motion proposes one, and done when its resolution is in force. Tried and done by the very
 * endpoint that does it by hand, so that no rule is written twice.
 */
@RestController
@RequestMapping
@Tag(name = "acts", description = "What this service can do to a consortium")
final class ActController {

    private final Acts acts;
    private final ObjectProvider<Warrants> warrants;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;
    private final JsonMapper mapper;

    ActController(
            Acts acts,
            ObjectProvider<Warrants> warrants,
            ObjectProvider<RequestMappingHandlerAdapter> adapter,
            JsonMapper mapper) {
        this.acts = acts;
        this.warrants = warrants;
        this.adapter = adapter;
        this.mapper = mapper;
    }

    @GetMapping("/api/${spring.application.name}/acts")
    @Access(Role.SIGNED_IN)
    @Operation(
            summary = "All acts, by which motions propose them and charters reserve them",
            description = "The terms of each are a JSON Schema whose parts lie in this service's API document.")
    ActsResponse acts() {
        return new ActsResponse(acts.all().stream().map(ActResponse::of).toList());
    }

    @PostMapping("/internal/consortia/{consortiumId}/acts/{act}/tries")
    @Access(value = Role.SERVICE, services = Peer.CONSORTIUM)
    @Operation(summary = "See whether an act could be done now by a resolution; nothing is recorded")
    void attempt(
            Tenant tenant,
            @PathVariable String act,
            @RequestBody AttemptRequest body,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        Authority toCome = new Authority.Resolution("to-come");
        try {
            carryOut(acts.require(act), tenant.as(toCome, null), body.terms(), null, request, response, true);
        } catch (Change.Tried possible) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }

    @PostMapping("/internal/consortia/{consortiumId}/acts/{act}")
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
        Warrant warrant = warrants.getObject().proven(tenant.consortium(), proof);
        if (!warrant.act().equals(declared.name())) {
            throw DomainException.refused(
                    "resolution-of-another-act", "What is proven does " + warrant.act() + ", not " + act + ".");
        }
        String resolution = warrant.authority() instanceof Authority.Resolution(String id) ? id : null;
        carryOut(
                declared,
                tenant.as(warrant.authority(), warrant),
                warrant.terms(),
                resolution,
                request,
                response,
                false);
    }

    private void carryOut(
            DeclaredAct act,
            Tenant tenant,
            Terms terms,
            @Nullable String resolution,
            HttpServletRequest request,
            HttpServletResponse response,
            boolean tried)
            throws Exception {
        Map<String, String> variables = act.variables(tenant.consortium().value(), terms);
        byte[] body = mapper.writeValueAsBytes(act.body(terms, resolution));
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, variables);
        request.setAttribute(Change.TRIED, tried);
        AccessInterceptor.admit(request, tenant);
        adapter.getObject()
                .handle(
                        BoundedBody.with(request, act.verb().name(), act.path(variables), body),
                        response,
                        act.method());
    }

    /**
     * @param terms its body, and the parts of its path that have names
     */
    record AttemptRequest(Terms terms) {}

    record ActsResponse(List<ActResponse> items) {}

    /**
     * @param name with the service's
     * @param binds whom it binds
     * @param authority whose own right suffices by hand, of standings the lowest, unless the charter reserves the act
     * @param method of HTTP
     * @param path of the endpoint
     * @param terms a JSON Schema
     */
    record ActResponse(
            String name,
            String summary,
            Act.Binds binds,
            List<Role> authority,
            String method,
            String path,
            Map<String, Object> terms) {

        static ActResponse of(DeclaredAct act) {
            Operation operation = act.method().getMethodAnnotation(Operation.class);
            return new ActResponse(
                    act.name(),
                    operation == null ? "" : operation.summary(),
                    act.binds(),
                    List.of(AccessRule.of(act.method())),
                    act.verb().name(),
                    act.path(),
                    act.schema());
        }
    }
}
