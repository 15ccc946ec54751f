package io.consort.quickstart.browser;

import io.consort.quickstart.system.Told;
import org.junit.jupiter.api.Test;

@InBrowser
class TryIT {
    @Test
    void tries() {
        Told told = Told.shared();
        for (Look look : Look.values()) {
            long begun = System.currentTimeMillis();
            try (Visitor v = Visitor.signedIn(told.origin(), look, "amd-rep", told.password("amd-rep"))) {
                System.out.println("signed in " + (System.currentTimeMillis() - begun));
                for (String path : new String[] {"/", "/c/sematech", "/c/sematech/decisions", "/c/sematech/members", "/c/sematech/bodies", "/c/sematech/charter", "/c/sematech/money", "/c/sematech/meetings", "/c/sematech/ledger", "/c/sematech/inventions/assets", "/org/amd", "/org/amd/people", "/verify", "/ballot"}) {
                    begun = System.currentTimeMillis();
                    v.go(path);
                    long gone = System.currentTimeMillis() - begun;
                    begun = System.currentTimeMillis();
                    System.out.println(path + " " + gone + " axe " + v.barriers() + " " + (System.currentTimeMillis() - begun) + " " + v.complaints());
                }
            }
        }
    }
}
