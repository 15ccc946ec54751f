package io.consort.starter.test;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
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
                .flatMap(each -> all(each.getKey(), each.getValue()))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    /** Those that a method answers; none where it is a library's. */
    static Stream<Endpoint> all(RequestMappingInfo info, HandlerMethod handler) {
        return !handler.getBeanType().getName().startsWith("io.consort.")
                ? Stream.empty()
                : info.getPathPatternsCondition().getPatterns().stream()
                        .map(PathPattern::getPatternString)
                        .filter(pattern -> !pattern.equals("/error"))
                        .flatMap(pattern -> methods(info.getMethodsCondition().getMethods().stream()
                                        .map(RequestMethod::name))
                                .map(method -> new Endpoint(method, pattern)));
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

    /** How many variables its path has. */
    int variables() {
        return (int) pattern.chars().filter(each -> each == '{').count();
    }

    /** The name of a variable of its path. */
    String variable(int number) {
        Matcher names = Pattern.compile("\\{\\*?(\\w+)[^}]*}").matcher(pattern);
        return names.results().skip(number).findFirst().orElseThrow().group(1);
    }

    /** The path with a value, as it is, in the place of one variable, and something in the place of each other. */
    String path(String consortium, int variable, String value) {
        int at = -1;
        for (int i = 0; i <= variable; i++) {
            at = pattern.indexOf('{', at + 1);
        }
        String before = new Endpoint(method, pattern.substring(0, at)).path(consortium);
        String after = new Endpoint(method, pattern.substring(pattern.indexOf('}', at) + 1)).path(consortium);
        return before + value + after;
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
