package io.consort.starter.web;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint says who may call it, or the service does not start. */
final class AccessRule implements SmartInitializingSingleton {

    private static final Role[] ANYONE = {Role.PUBLIC};

    private final RequestMappingHandlerMapping mapping;

    AccessRule(RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void afterSingletonsInstantiated() {
        mapping.getHandlerMethods().values().forEach(AccessRule::of);
    }

    /**
     * Who may call an endpoint.
     *
     * @throws IllegalStateException when it does not say
     */
    static Role[] of(HandlerMethod method) {
        Access access = method.getMethodAnnotation(Access.class);
        if (access != null && access.value().length > 0) {
            if (List.of(access.value()).contains(Role.SERVICE) != access.services().length > 0) {
                throw new IllegalStateException(method + " does not say which services may call it");
            }
            return access.value();
        }
        if (isLibrarys(method)) {
            return ANYONE;
        }
        throw new IllegalStateException(method + " does not say who may call it: it lacks @Access");
    }

    /** Whether one of the platform's services may call an endpoint that is open to services. */
    static boolean isOpen(HandlerMethod method, Peer service) {
        Access access = method.getMethodAnnotation(Access.class);
        return access != null && List.of(access.services()).contains(service);
    }

    /**
     * The API documents, which springdoc serves and which hold nothing but documentation, and Spring's answer to OPTIONS, which
     * says what methods an address takes.
     */
    private static boolean isLibrarys(HandlerMethod method) {
        String type = method.getBeanType().getName();
        return type.startsWith("org.springdoc.") || type.startsWith("org.springframework.web.servlet.mvc.method.");
    }
}
