package io.consort.k8s.check;

import io.consort.k8s.Manifests;
import java.util.List;

/** A rule that the manifests keep. */
@FunctionalInterface
public interface Check {

    /** What breaks it, a sentence each; none when it is kept. */
    List<String> breaches(Manifests manifests);
}
