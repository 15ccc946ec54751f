package io.consort.consortium.contradiction;

import io.consort.consortium.charter.ReservedAct;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionRule;
import io.consort.kernel.json.Kebab;
import java.util.List;

/** Acts that nobody could ever do, since the authority that they take cannot come about. */
final class AuthorityFindings {

    private AuthorityFindings() {}

    static void look(Document document, Findings findings) {
        List<ReservedAct> reserved = document.charter().reserved();
        for (int i = 0; i < reserved.size(); i++) {
            String act = reserved.get(i).act();
            String at = "/governance/reserved/" + i + "/needs/motion";
            switch (reserved.get(i).needs()) {
                case ReservedAct.Needed.ByResolution(var motion) ->
                    document.charter()
                            .motion(motion)
                            .ifPresentOrElse(
                                    rule -> look(rule, act, at, findings),
                                    () -> findings.add(at, "reserved-to-no-motion", motion));
            }
        }
    }

    /** A resolution has an act of another service done only where that is the effect of motions of its kind. */
    private static void look(MotionRule rule, String act, String at, Findings findings) {
        EffectKind effect = act.equals("ip-ledger/enact-scheme") ? EffectKind.SCHEME : EffectKind.ACT;
        if (!act.startsWith("consortium") && rule.effect() != effect) {
            findings.add(
                    at,
                    "reserved-to-another-effect",
                    rule.id(),
                    Kebab.ofConstant(rule.effect()),
                    act,
                    Kebab.ofConstant(effect));
        }
    }
}
