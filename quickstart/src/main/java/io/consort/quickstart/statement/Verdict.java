package io.consort.quickstart.statement;

/** What came of checking a statement, or the archive of a ledger. */
public sealed interface Verdict {

    /** In sentences for whoever holds the file. */
    String sentence();

    /** The ledger's signed checkpoint covers what it says. */
    record Proven(String sentence) implements Verdict {}

    /** It does not, for the reason that the sentence gives. */
    record NotProven(String sentence) implements Verdict {}
}
