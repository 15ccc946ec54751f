package io.consort.kernel.exit;

import io.consort.kernel.identity.OrganisationId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be dealt with before a consortium can be dissolved: then all leave at once, and nobody is left to do it.
 *
 * @param subject what, as a path within the ledger
 * @param rule which rule, in kebab-case
 * @param reason why, and so what would help, in words
 * @param actor who must act: an organisation's id, or {@code secretariat}; null where it is not one alone
 */
public record OpenMatter(
        String subject,
        String rule,
        String reason,
        @Nullable String actor) {

    private static final String SECRETARIAT = "secretariat";

    /** One that the consortium's office deals with. */
    public static OpenMatter ofSecretariat(String subject, String rule, String reason) {
        return new OpenMatter(subject, rule, reason, SECRETARIAT);
    }

    /** One that an organisation deals with. */
    public static OpenMatter of(OrganisationId actor, String subject, String rule, String reason) {
        return new OpenMatter(subject, rule, reason, actor.value());
    }

    /** One that an organisation deals with, where there is one. */
    public static OpenMatter of(Optional<OrganisationId> actor, String subject, String rule, String reason) {
        return new OpenMatter(
                subject, rule, reason, actor.map(OrganisationId::value).orElse(null));
    }
}
