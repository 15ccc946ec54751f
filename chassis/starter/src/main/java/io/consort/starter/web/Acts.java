package io.consort.starter.web;

import io.consort.kernel.problem.DomainException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All that a service can do to a consortium. Two acts have not one name, and each endpoint that is one says so, or the service does not start. */
final class Acts implements SmartInitializingSingleton {

    private final String service;
    private final RequestMappingHandlerMapping mapping;
    private final SortedMap<String, DeclaredAct> byName = new TreeMap<>();
    private final Map<Method, DeclaredAct> byMethod = new HashMap<>();

    Acts(String service, RequestMappingHandlerMapping mapping) {
        this.service = service;
        this.mapping = mapping;
    }

    @Override
    public void afterSingletonsInstantiated() {
        mapping.getHandlerMethods()
                .forEach((info, method) -> DeclaredAct.of(service, info, method).ifPresent(this::declare));
    }

    private void declare(DeclaredAct act) {
        DeclaredAct other = byName.put(act.name(), act);
        if (other != null) {
            throw new IllegalStateException(act.method() + " and " + other.method() + " are both named " + act.name());
        }
        byMethod.put(act.method().getMethod(), act);
    }

    /** In the order of their names. */
    Collection<DeclaredAct> all() {
        return byName.values();
    }

    /** The act that an endpoint is; empty where it is none. */
    Optional<DeclaredAct> of(HandlerMethod method) {
        return of(method.getMethod());
    }

    /** The act that a method of a controller is; empty where it is none. */
    Optional<DeclaredAct> of(Method method) {
        return Optional.ofNullable(byMethod.get(method));
    }

    /** The act of that full name; empty where there is none, or none any more. */
    Optional<DeclaredAct> named(String full) {
        return Optional.ofNullable(byName.get(full));
    }

    /**
     * The act of that name.
     *
     * @param name without the service's
     * @throws DomainException NOT_FOUND
     */
    DeclaredAct require(String name) {
        DeclaredAct act = byName.get(service + '/' + name);
        if (act == null) {
            throw DomainException.notFound("act", name);
        }
        return act;
    }
}
