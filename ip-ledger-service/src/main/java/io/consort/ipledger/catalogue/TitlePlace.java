package io.consort.ipledger.catalogue;

import io.consort.ipledger.asset.Asset;
import io.consort.kernel.identity.Id;
import java.util.Locale;

/**
 * An asset's place among all by what it is called; assets of one name by their ids.
 *
 * @param value name and id in one text whose order is theirs
 */
record TitlePlace(String value) implements Id, Comparable<TitlePlace> {

    static TitlePlace of(Asset asset) {
        return new TitlePlace(asset.title().toLowerCase(Locale.ROOT) + "\n" + asset.id());
    }

    @Override
    public int compareTo(TitlePlace other) {
        return value.compareTo(other.value);
    }
}
