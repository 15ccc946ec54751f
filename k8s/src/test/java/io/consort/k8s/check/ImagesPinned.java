package io.consort.k8s.check;

import io.consort.k8s.Manifests;
import java.util.List;
import java.util.regex.Pattern;

/** The same manifests run the same images tomorrow. */
public final class ImagesPinned implements Check {

    private static final Pattern PINNED =
            Pattern.compile("[a-z0-9./-]+(:\\d+\\.\\d+\\.?[\\w.-]*|@sha256:[0-9a-f]{64})");

    @Override
    public List<String> breaches(Manifests manifests) {
        return manifests.workloads().stream()
                .flatMap(workload -> workload.containers().stream()
                        .filter(it -> !PINNED.matcher(it.getImage()).matches())
                        .map(it -> "%s, %s: %s names no version".formatted(workload, it.getName(), it.getImage())))
                .toList();
    }
}
