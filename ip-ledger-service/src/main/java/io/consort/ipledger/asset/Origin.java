package io.consort.ipledger.asset;

import io.consort.kernel.identity.Id;
import org.jspecify.annotations.Nullable;

/**
 * The work an asset came out of.
 *
 * @param project its id in consortium-service
 * @param workPackage its id within the project, where known
 */
public record Origin(String project, @Nullable String workPackage) {
    public Origin {
        Id.require("a project", project);
        if (workPackage != null) {
            Id.require("a work package", workPackage);
        }
    }
}
