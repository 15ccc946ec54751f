package io.consort.quickstart.chain;

/** How far a chain was followed. Each says it as a sentence. */
sealed interface Link {

    String sentence();

    /** To its end. */
    record Holds(String sentence) implements Link {}

    /** To where these files say no more. */
    record Open(String sentence) implements Link {}

    /** To where it breaks. */
    record Broken(String sentence) implements Link {}
}
