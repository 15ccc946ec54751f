package io.consort.ipledger.asset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matters about a utility model.
 *
 * @param classes where it is classified
 * @param priority the first application, whose date counts for novelty
 * @param branchedFrom the patent application it was branched off from, as German law allows (section 5 GebrMG)
 */
public record UtilityModel(
        List<IpcSymbol> classes,
        @Nullable Priority priority,
        @Nullable AssetId branchedFrom) implements Particulars {

    public UtilityModel {
        classes = Wording.requireFew("/classes", classes);
    }
}
