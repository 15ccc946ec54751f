package io.consort.ipledger.asset;

import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matters about the appearance of a product.
 *
 * @param classes where it is classified
 * @param product what it is the appearance of, as the application says
 * @param designs how many the application holds; 1 to 100 (Common Regulations under the Hague Agreement, Rule 7(3)(v))
 * @param priority the first application
 */
public record Design(
        List<LocarnoClass> classes,
        String product,
        int designs,
        @Nullable Priority priority) implements Particulars {

    /** Most designs in one application. */
    public static final int MAX_DESIGNS = 100;

    public Design {
        classes = Wording.requireFew("/classes", classes);
        Wording.require("/product", product);
        if (designs < 1 || designs > MAX_DESIGNS) {
            throw DomainException.invalid("/designs", "An application holds 1 to " + MAX_DESIGNS + " designs.");
        }
    }
}
