package io.consort.ipledger.docket;

import io.consort.ipledger.asset.AssetKind;
import java.util.EnumSet;
import java.util.Set;

/** How far an asset has come. */
public enum Stage {
    /** Made, and known to its owners. */
    IDEA,
    /** An office has the application. */
    FILED,
    /** Anyone can read it. */
    PUBLISHED,
    /** The right exists. */
    GRANTED,
    /** Given up, refused, expired, or, for know-how, no longer secret. */
    LAPSED;

    /**
     * Where an asset of a kind can go from here. What is registered is filed and granted, and may be granted without having
     * been published; what exists without registration is only published; know-how lapses when it is published.
     */
    public Set<Stage> next(AssetKind kind) {
        return switch (kind) {
            case PATENT, UTILITY_MODEL, DESIGN ->
                switch (this) {
                    case IDEA -> EnumSet.of(FILED, LAPSED);
                    case FILED -> EnumSet.of(PUBLISHED, GRANTED, LAPSED);
                    case PUBLISHED -> EnumSet.of(GRANTED, LAPSED);
                    case GRANTED -> EnumSet.of(LAPSED);
                    case LAPSED -> EnumSet.noneOf(Stage.class);
                };
            case SOFTWARE, DATA_SET, STANDARD ->
                switch (this) {
                    case IDEA -> EnumSet.of(PUBLISHED, LAPSED);
                    case PUBLISHED -> EnumSet.of(LAPSED);
                    case FILED, GRANTED, LAPSED -> EnumSet.noneOf(Stage.class);
                };
            case KNOW_HOW -> this == IDEA ? EnumSet.of(LAPSED) : EnumSet.noneOf(Stage.class);
        };
    }
}
