package io.consort.ipledger.catalogue;

import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.problem.DomainException;
import java.util.Comparator;

/** In which order assets are shown. */
public enum Sort {
    /** By id. */
    ID,
    /** By what they are called, capitals apart. */
    TITLE,
    /** The last registered first. */
    NEWEST;

    private static final char BEFORE_ID = '\n';

    Comparator<Places> order() {
        return switch (this) {
            case ID -> Places.BY_ID;
            case TITLE -> Places.BY_TITLE;
            case NEWEST -> Places.BY_AGE;
        };
    }

    /** A place in this order, as the text by which a page goes on after it. */
    String cursor(Places place) {
        return switch (this) {
            case ID -> place.id().value();
            case TITLE -> place.title() + BEFORE_ID + place.id();
            case NEWEST -> Long.toString(place.registered());
        };
    }

    /**
     * The place that a text names, whether or not an asset is there.
     *
     * @throws DomainException INVALID when it names none
     */
    Places place(String cursor) {
        return switch (this) {
            case ID -> new Places(new AssetId(cursor), "", 0);
            case TITLE -> {
                int end = cursor.lastIndexOf(BEFORE_ID);
                require(end >= 0);
                yield new Places(new AssetId(cursor.substring(end + 1)), cursor.substring(0, end), 0);
            }
            case NEWEST -> {
                require(cursor.matches("[1-9][0-9]{0,17}"));
                yield new Places(new AssetId("any"), "", Long.parseLong(cursor));
            }
        };
    }

    private static void require(boolean cursorOfThisOrder) {
        if (!cursorOfThisOrder) {
            throw DomainException.invalid("/after", "Not a cursor of this order.");
        }
    }
}
