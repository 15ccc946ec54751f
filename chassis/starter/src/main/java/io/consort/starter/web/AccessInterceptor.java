package io.consort.starter.web;

import io.consort.edge.problem.Refusal;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Trying;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Holds every call against the {@link Access} of its endpoint, and keeps who calls for the method's arguments. */
final class AccessInterceptor implements HandlerInterceptor {

    /** Names the organisation that a person acts for, where there are several to choose from. */
    static final String ACTING_FOR = "Acting-For";

    private static final String SCOPE = Scope.class.getName();

    private final ObjectProvider<Standings> standings;
    private final ObjectProvider<ActRule> acts;

    AccessInterceptor(ObjectProvider<Standings> standings, ObjectProvider<ActRule> acts) {
        this.standings = standings;
        this.acts = acts;
    }

    /** Somebody else takes the place of who calls, for the endpoint that a request goes on to. */
    static void admit(HttpServletRequest request, Tenant tenant) {
        request.setAttribute(SCOPE, tenant);
    }

    /** Who calls, as the interceptor found it. */
    static Scope scope(HttpServletRequest request) {
        if (request.getAttribute(SCOPE) instanceof Scope scope) {
            return scope;
        }
        throw unauthenticated();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true; // nothing is there: 404
        }
        Role[] open = AccessRule.of(method);
        if (List.of(open).contains(Role.PUBLIC)) {
            Trying.forbid("Anyone may do it unnamed, and trying it could tell who they are.");
        }
        Optional<Token> token = Token.current();
        String consortium = consortium(request);
        if (token.isEmpty()) {
            if (List.of(open).contains(Role.PUBLIC)) {
                return true;
            }
            throw unauthenticated();
        }
        request.setAttribute(
                SCOPE,
                consortium == null
                        ? caller(token.get(), request, method, open)
                        : tenant(token.get(), consortium, request, method, open));
        return true;
    }

    private static @Nullable String consortium(HttpServletRequest request) {
        return variables(request).get("consortiumId");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? (Map<String, String>) variables
                : Map.of();
    }

    private static Caller caller(Token token, HttpServletRequest request, HandlerMethod method, Role[] open) {
        Caller caller = new Caller(
                new Actor(token.person(), actingFor(token, request)),
                token.organisations(),
                token.administrator(),
                token.service() != null);
        boolean allowed = List.of(open).stream().anyMatch(role -> switch (role) {
            case PUBLIC, SIGNED_IN -> true;
            case ADMINISTRATOR -> token.administrator();
            case SERVICE -> token.service() != null && AccessRule.isOpen(method, token.service());
            case FORMER, INVITED, OBSERVER, MEMBER, SECRETARIAT -> false;
        });
        if (!allowed) {
            throw forbidden(open);
        }
        return caller;
    }

    private static @Nullable OrganisationId actingFor(Token token, HttpServletRequest request) {
        String named = request.getHeader(ACTING_FOR);
        if (named != null) {
            return token.organisations().stream()
                    .filter(each -> each.value().equals(named))
                    .findFirst()
                    .orElseThrow(() -> new DomainException(
                            Kind.FORBIDDEN,
                            "not-your-organisation",
                            "You do not belong to the organisation " + named + "."));
        }
        return token.organisations().size() == 1
                ? token.organisations().iterator().next()
                : null;
    }

    private Tenant tenant(Token token, String text, HttpServletRequest request, HandlerMethod method, Role[] open) {
        Peer service = token.service();
        if (service != null || token.administrator()) {
            Role role = service == null ? Role.ADMINISTRATOR : Role.SERVICE;
            if (role.suffices(open)) {
                if (service != null && !AccessRule.isOpen(method, service)) {
                    throw new DomainException(
                            Kind.FORBIDDEN, "forbidden", "This is not open to " + service.clientId() + ".");
                }
                Actor actor = new Actor(token.person(), actingFor(token, request));
                return service == null
                        ? new Tenant(known(text), actor, role)
                        : new Tenant(
                                known(text), actor, role, new Authority.Register(service.title(), null), null, null);
            }
        }
        ConsortiumId consortium = known(text);
        Standing standing = standing(token, consortium, request);
        if (standing == null) {
            if (token.administrator()) {
                throw forbidden(open); // who manages tenants knows which there are
            }
            throw DomainException.notFound("consortium", text);
        }
        if (!standing.role.suffices(open)) {
            throw forbidden(open);
        }
        Tenant tenant = new Tenant(consortium, new Actor(token.person(), standing.organisation), standing.role);
        ActRule rule = acts.getObject();
        return rule.of(method)
                .map(act -> rule.admit(
                        act,
                        tenant,
                        standings.getObject().restrictions(consortium, standing.organisation),
                        variables(request),
                        request))
                .orElse(tenant);
    }

    private static ConsortiumId known(String text) {
        try {
            return new ConsortiumId(text);
        } catch (DomainException noId) {
            throw DomainException.notFound("consortium", text);
        }
    }

    private @Nullable Standing standing(Token token, ConsortiumId consortium, HttpServletRequest request) {
        OrganisationId named = request.getHeader(ACTING_FOR) == null ? null : actingFor(token, request);
        List<Standing> found = token.organisations().stream()
                .filter(each -> named == null || each.equals(named))
                .flatMap(each ->
                        standings.getObject().of(consortium, each).stream().map(role -> new Standing(each, role)))
                .sorted(Comparator.comparing(Standing::role))
                .toList();
        if (found.size() > 1) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "acting-for-required",
                    "You belong to several organisations of this consortium; say in the header " + ACTING_FOR
                            + " for which of them you act.");
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private static Refusal unauthenticated() {
        return Refusal.of(401, "unauthenticated", "Sign in, or send a valid access token as a bearer token.");
    }

    private static DomainException forbidden(Role[] open) {
        List<String> roles = List.of(open).stream()
                .map(role -> role.title().replace('-', ' '))
                .toList();
        return new DomainException(Kind.FORBIDDEN, "forbidden", "This is open to: " + String.join(", ", roles) + ".");
    }

    private record Standing(OrganisationId organisation, Role role) {}
}
