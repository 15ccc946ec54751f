package io.consort.consortium.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What registries call an organisation; each is optional. */
public record Identifiers(
        @Nullable Ror ror, @Nullable Lei lei, @Nullable CreditCode creditCode) {

    /** None. */
    public static final Identifiers NONE = new Identifiers(null, null, null);

    /** Each that is given, with its registry's name before it. */
    List<String> claims() {
        List<String> claims = new ArrayList<>();
        if (ror != null) {
            claims.add("ROR " + ror);
        }
        if (lei != null) {
            claims.add("LEI " + lei);
        }
        if (creditCode != null) {
            claims.add("unified social credit code " + creditCode);
        }
        return claims;
    }
}
