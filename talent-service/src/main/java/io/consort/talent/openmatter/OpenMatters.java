package io.consort.talent.openmatter;

import io.consort.kernel.exit.OpenMatter;
import io.consort.talent.TalentState;
import io.consort.talent.researcher.Researchers;
import java.util.List;

/**
 * What a talent ledger leaves nobody to deal with once its consortium is dissolved: people who are to be forgotten and are not yet.
 * Recognitions are decided when they are asked for, so none is pending. Agreements are no obstacle: they are between two
 * organisations, which go on without the consortium; nor is a proposal, which binds nobody.
 */
public final class OpenMatters {

    private OpenMatters() {}

    /** All there are, by pseudonym. The service erases by itself; one that stays says that its store cannot be reached. */
    public static List<OpenMatter> of(TalentState state) {
        return Researchers.of(state).erasing().stream()
                .sorted()
                .map(researcher -> OpenMatter.ofSecretariat("researchers/" + researcher, "erasure-pending", researcher))
                .toList();
    }
}
