package io.consort.starter.web;

import io.consort.kernel.foureyes.AskedAct;
import io.consort.kernel.problem.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds an act that somebody asks for by hand against what the charter keeps from hands; and where its body names the resolution that it is
 * done by, against that resolution, which must do exactly this.
 */
final class ActRule {

    private final Acts acts;
    private final ObjectProvider<Warrants> warrants;
    private final JsonMapper mapper;

    /**
     * @param warrants none in the service that keeps the resolutions itself
     */
    ActRule(Acts acts, ObjectProvider<Warrants> warrants, JsonMapper mapper) {
        this.acts = acts;
        this.warrants = warrants;
        this.mapper = mapper;
    }

    /** The act that an endpoint is; empty where it is none. */
    Optional<DeclaredAct> of(HandlerMethod method) {
        return acts.of(method);
    }

    /**
     * Who asks for an act, with the warrant where it is done by a resolution, and with the act where it takes a second person.
     *
     * @param variables the parts of the request's path by name
     * @throws DomainException REFUSED {@code act-reserved}, {@code resolution-of-another-act}, and whatever speaks against the resolution
     */
    Tenant admit(
            DeclaredAct act,
            Tenant tenant,
            Restrictions restrictions,
            Map<String, String> variables,
            HttpServletRequest request) {
        Warrants known = warrants.getIfAvailable();
        if (known != null && act.takesResolution()) {
            Optional<ObjectNode> body = body(request);
            Optional<String> resolution = body.flatMap(act::resolution);
            if (resolution.isPresent()) {
                return tenant.by(known.ofResolution(
                        tenant.consortium(), resolution.get(), act.name(), act.terms(variables, body.get())));
            }
        }
        requireUnreserved(act, restrictions);
        return tenant.isSecretariat() && restrictions.fourEyes().contains(act.name())
                ? tenant.guarded(asked(act, request))
                : tenant;
    }

    /**
     * Sees that an act may be done by hand.
     *
     * @throws DomainException REFUSED {@code act-reserved}
     */
    void requireUnreserved(DeclaredAct act, Restrictions restrictions) {
        if (restrictions.reserved().contains(act.name())) {
            throw DomainException.refused(
                    "act-reserved",
                    "The charter reserves " + act.name()
                            + ": it is done by a resolution that proposes it, and by nobody's" + " hand.");
        }
    }

    private static AskedAct asked(DeclaredAct act, HttpServletRequest request) {
        OptionalLong version = ChangeArguments.version(request);
        return new AskedAct(
                act.name(),
                request.getRequestURI(),
                new String(BoundedBody.bytes(request), StandardCharsets.UTF_8),
                version.isPresent() ? version.getAsLong() : null);
    }

    /** Empty where it is no object; whoever reads it next says so. */
    private Optional<ObjectNode> body(HttpServletRequest request) {
        try {
            return mapper.readTree(BoundedBody.bytes(request)) instanceof ObjectNode fields
                    ? Optional.of(fields)
                    : Optional.empty();
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }
}
