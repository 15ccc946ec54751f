package io.consort.ipledger.right;

import io.consort.ipledger.charter.Results;
import io.consort.kernel.identity.ConsortiumId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the charter in force says of access, and when projects ended: the consortium knows. A port; it never guesses. */
@FunctionalInterface
public interface AccessCharter {

    /**
     * What it says today. Empty where consortium-service is of a version that does not tell, so that what this ledger was told before goes
     * on to hold.
     *
     * @param project about whose end is asked too; null for none
     * @throws io.consort.kernel.problem.DomainException UNAVAILABLE when it cannot be learnt now
     */
    Optional<Answer> of(ConsortiumId consortium, @Nullable String project);

    /**
     * An answer.
     *
     * @param rule what the charter says, without projects
     * @param last the last day of the project that was asked about; null where it goes on, or nothing is recorded of it
     * @param results what else it says of results; null where consortium-service is of a version that does not tell
     */
    record Answer(
            AccessRule rule,
            @Nullable LocalDate last,
            @Nullable Results results) {

        /** Of a version that tells of access alone. */
        public Answer(AccessRule rule, @Nullable LocalDate last) {
            this(rule, last, null);
        }

        /** As it holds in a ledger that has noted another. */
        public AccessRule in(AccessRule noted, @Nullable String project) {
            if (noted.isNewerThan(rule)) {
                return noted;
            }
            return new AccessRule(
                            rule.toCarryOut(),
                            rule.toExploit(),
                            rule.requestMonths(),
                            noted.charter() == null ? rule.ended() : noted.ended(),
                            null,
                            rule.charter())
                    .with(project, last);
        }
    }
}
