package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

/** An act, tried before it is done: a try answers as the act would. */
final class Tried {

    private static final String ACTS = "(/api/[^/]+/)(consortia/.+)";

    private Tried() {}

    /** The address of the try of an act, or what such addresses begin with. */
    static String of(String path) {
        return path.endsWith("/") ? path + "tries/" : path.replaceFirst(ACTS, "$1tries/$2");
    }

    /** The act that an address is the try of. */
    static String act(String path) {
        return path.replaceFirst("/tries/", "/");
    }

    /** Whether it can be asked at all whether it could be done. */
    static boolean hasOne(String method, String path) {
        return method.equals("POST") && path.matches(ACTS);
    }

    /** Whether others must be asked before it is decided. */
    static boolean isImpossible(Answer tried) {
        return tried.status() == 422 && tried.slug().equals("cannot-be-tried");
    }

    /**
     * Holds a try against what the act was answered with at once afterwards. What is said of the request's own name is no part of a try, nor
     * is the answer to a request that was sent before.
     */
    static void requireAlike(String what, Answer tried, Answer done) {
        boolean named = done.status() >= 400 && done.slug().startsWith("idempotency-key");
        if (isImpossible(tried) || named || done.header("Idempotent-Replayed").equals("true")) {
            return;
        }
        if (done.status() < 300) {
            assertThat(tried.status())
                    .as("%s: tried %s, done %s", what, tried, done)
                    .isEqualTo(204);
            assertThat(tried.bytes()).as(what).isEmpty();
            assertThat(tried.etag() + tried.header("Location")).as(what).isEmpty();
            return;
        }
        assertThat(tried.status())
                .as("%s: tried %s, done %s", what, tried, done)
                .isEqualTo(done.status());
        for (String part : new String[] {"/type", "/detail", "/errors", "/instance"}) {
            assertThat(tried.json().at(part))
                    .as("%s: tried %s, done %s", what, tried, done)
                    .isEqualTo(done.json().at(part));
        }
    }
}
