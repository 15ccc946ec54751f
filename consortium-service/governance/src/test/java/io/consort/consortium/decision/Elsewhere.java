package io.consort.consortium.decision;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.json.Terms;
import io.consort.kernel.note.ProvenEntry;
import java.util.List;
import java.util.function.BiConsumer;

/** Other services in a test that is not about them: every act can be done, and doing one is what the test says. */
record Elsewhere(BiConsumer<ConsortiumId, ResolvedAct> doing) implements ServiceActs {

    /** The process over them, whose proofs nobody looks at. */
    static EffectsElsewhere asked(BiConsumer<ConsortiumId, ResolvedAct> doing) {
        return new EffectsElsewhere(new Elsewhere(doing), (_, seq) -> new ProvenEntry(seq, "{}", seq, List.of(), ""));
    }

    @Override
    public void attempt(ConsortiumId consortium, String act, Terms terms) {}

    @Override
    public void carryOut(ConsortiumId consortium, String act, String key, ProvenEntry proof) {}

    @Override
    public void carryOut(ConsortiumId consortium, ResolvedAct act, ProvenEntry proof) {
        doing.accept(consortium, act);
    }
}
