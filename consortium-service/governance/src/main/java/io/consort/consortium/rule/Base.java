package io.consort.consortium.rule;

/** What a part is a part of. Whoever is recused is in none of them. */
public enum Base {
    /** Those who said yes or no. */
    CAST,
    /** Those who are present, in person or by proxy; in a written procedure, those who answered at all. */
    PRESENT,
    /** All who may vote. */
    ALL
}
