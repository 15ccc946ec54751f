package io.consort.starter.test;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * An endpoint of the service under test.
 *
 * @param method the HTTP method
 * @param pattern the path with its variables
 */
record Endpoint(String method, String pattern) {

    static List<Endpoint> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("io.consort."))
                .flatMap(each -> each.getKey().getPathPatternsCondition().getPatterns().stream()
                        .map(PathPattern::getPatternString)
                        .filter(pattern -> !pattern.equals("/error"))
                        .flatMap(pattern -> methods(each.getKey().getMethodsCondition().getMethods().stream()
                                        .map(RequestMethod::name))
                                .map(method -> new Endpoint(method, pattern))))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static Stream<String> methods(Stream<String> declared) {
        List<String> all = declared.toList();
        return all.isEmpty() ? Stream.of("GET") : all.stream();
    }

    boolean isOfTenant() {
        return pattern.contains("{consortiumId}");
    }

    boolean isChange() {
        return !method.equals("GET");
    }

    /** The path with something in the place of each variable. */
    String path(String consortium) {
        return pattern.replace("{consortiumId}", consortium)
                .replace("{*path}", "/0/000")
                .replaceAll("\\{year}", "1990")
                .replaceAll("\\{[^}]+}", "none-1")
                .replace("//", "/");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
