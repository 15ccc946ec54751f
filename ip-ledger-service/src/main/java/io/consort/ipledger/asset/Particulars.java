package io.consort.ipledger.asset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What matters about an asset of one kind, and of no other. An asset may be registered before they are known. */
public sealed interface Particulars permits Patent, UtilityModel, Design, Software, KnowHow, DataSet, Standard {

    /** Which kind they are of. */
    default AssetKind kind() {
        return switch (this) {
            case Patent _ -> AssetKind.PATENT;
            case UtilityModel _ -> AssetKind.UTILITY_MODEL;
            case Design _ -> AssetKind.DESIGN;
            case Software _ -> AssetKind.SOFTWARE;
            case KnowHow _ -> AssetKind.KNOW_HOW;
            case DataSet _ -> AssetKind.DATA_SET;
            case Standard _ -> AssetKind.STANDARD;
        };
    }

    /** The first application, where they name one. */
    default @Nullable Priority priority() {
        return switch (this) {
            case Patent patent -> patent.priority();
            case UtilityModel model -> model.priority();
            case Design design -> design.priority();
            case Software _, KnowHow _, DataSet _, Standard _ -> null;
        };
    }

    /** Other assets of the portfolio that they name. */
    default List<AssetId> names() {
        return switch (this) {
            case UtilityModel model -> model.branchedFrom() == null ? List.of() : List.of(model.branchedFrom());
            case Standard standard -> standard.essential();
            case Patent _, Design _, Software _, KnowHow _, DataSet _ -> List.of();
        };
    }
}
