package io.consort.consortium.decision;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.json.Terms;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a resolution has another service do.
 *
 * @param resolution which
 * @param act its full name, for example {@code ip-ledger/enact-scheme}
 * @param terms what it is to be done with
 */
public record ResolvedAct(ResolutionId resolution, String act, Terms terms) {

    /** The act of the IP ledger that puts a version of a scheme into effect. */
    static final String ENACT_SCHEME = "ip-ledger/enact-scheme";

    /** What a proposal has another service do; empty where it has it do nothing. */
    static Optional<ResolvedAct> of(ResolutionId resolution, Proposal proposal) {
        return act(proposal).map(act -> new ResolvedAct(resolution, act, Objects.requireNonNull(terms(proposal))));
    }

    /**
     * Sees whether what a proposal has another service do could be done now.
     *
     * @throws io.consort.kernel.problem.DomainException what stands against it over there
     */
    public static void attempt(Proposal proposal, ConsortiumId consortium, ServiceActs acts) {
        act(proposal).ifPresent(act -> acts.attempt(consortium, act, Objects.requireNonNull(terms(proposal))));
    }

    /** The act that a proposal is about, by its full name. */
    static Optional<String> act(Proposal proposal) {
        return switch (proposal) {
            case Proposal.EnactScheme _ -> Optional.of(ENACT_SCHEME);
            case Proposal.PerformAct(var act, var _) -> Optional.of(act);
            case Proposal.Opinion _,
                    Proposal.AmendCharter _,
                    Proposal.Admit _,
                    Proposal.Suspend _,
                    Proposal.Expel _,
                    Proposal.Elect _,
                    Proposal.Install _,
                    Proposal.Remove _,
                    Proposal.WindUp _,
                    Proposal.Dissolve _ -> Optional.empty();
        };
    }

    private static @Nullable Terms terms(Proposal proposal) {
        if (proposal instanceof Proposal.PerformAct(var _, var terms)) {
            return terms;
        }
        if (proposal instanceof Proposal.EnactScheme(var scheme, var version, var from)) {
            Map<String, Object> fields = new HashMap<>(Map.of("schemeId", scheme.value(), "version", version));
            if (from != null) {
                fields.put("from", from.toString());
            }
            return Terms.of(fields);
        }
        return null;
    }

    /**
     * Whether another act is about the same things, so that the later one takes the place of the earlier: it is the same act, and what its
     * terms name by an id is the same.
     */
    boolean isAboutTheSameAs(ResolvedAct other) {
        return act.equals(other.act) && terms.endingIn("Id").equals(other.terms.endingIn("Id"));
    }

    /** The service that does it. */
    public String service() {
        return act.substring(0, act.indexOf('/'));
    }

    /** Its name there. */
    public String name() {
        return act.substring(act.indexOf('/') + 1);
    }
}
