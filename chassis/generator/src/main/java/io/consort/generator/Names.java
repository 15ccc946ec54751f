package io.consort.generator;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** How what a document names is named in Java. */
final class Names {

    /** What a record's component may not be called. */
    private static final Set<String> TAKEN =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private Names() {}

    /** Of a variable: {@code Idempotency-Key} is {@code idempotencyKey}. */
    static String variable(String name) {
        String type = type(name);
        String variable = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return SourceVersion.isKeyword(variable) || TAKEN.contains(variable) ? variable + "_" : variable;
    }

    /** Of a type: {@code platform ledger} is {@code PlatformLedger}. */
    static String type(String name) {
        StringBuilder type = new StringBuilder();
        for (String word : name.split("[^A-Za-z0-9]+", -1)) {
            type.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return type.toString();
    }

    /** A type that may be missing. */
    static String orNothing(String type) {
        String annotation = "@org.jspecify.annotations.Nullable ";
        int simple = type.substring(0, type.contains("<") ? type.indexOf('<') : type.length())
                        .lastIndexOf('.')
                + 1;
        return type.endsWith("[]")
                ? type.replace("[]", " " + annotation + "[]")
                : type.substring(0, simple) + annotation + type.substring(simple);
    }

    /** What is said, in a comment. */
    static String words(String said) {
        return said.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "* /")
                .replace("@", "&#64;")
                .replace("\\", "&#92;")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
