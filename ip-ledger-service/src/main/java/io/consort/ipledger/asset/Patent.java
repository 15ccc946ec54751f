package io.consort.ipledger.asset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matters about an invention that is, or will be, patented.
 *
 * @param classes where it is classified
 * @param priority the first application, whose date counts for novelty (Paris Convention, Article 4)
 * @param family what the applicant calls the patents of this invention together
 */
public record Patent(
        List<IpcSymbol> classes,
        @Nullable Priority priority,
        @Nullable String family) implements Particulars {

    public Patent {
        classes = Wording.requireFew("/classes", classes);
        Wording.requireIfAny("/family", family);
    }
}
