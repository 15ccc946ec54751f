package io.consort.k8s.check;

import io.consort.k8s.Manifests;
import io.consort.k8s.Workload;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The restricted pod security standard, and beyond it: a read-only file system, no token of the API server, stated resources. Source:
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
public final class Restricted implements Check {

    @Override
    public List<String> breaches(Manifests manifests) {
        List<String> breaches = new ArrayList<>();
        if (manifests.all(Namespace.class).stream().noneMatch(Restricted::enforced)) {
            breaches.add("No namespace enforces the restricted standard");
        }
        for (Workload workload : manifests.workloads()) {
            pod(workload, breaches);
            for (Container container : workload.containers()) {
                Findings findings = new Findings(workload + ", " + container.getName(), breaches);
                security(container.getSecurityContext(), findings);
                resources(container, findings);
                findings.unless(
                        container.getPorts().stream()
                                .map(ContainerPort::getHostPort)
                                .allMatch(Objects::isNull),
                        "opens a port of the node");
            }
        }
        return breaches;
    }

    private static boolean enforced(Namespace namespace) {
        return "restricted".equals(namespace.getMetadata().getLabels().get("pod-security.kubernetes.io/enforce"));
    }

    private static void pod(Workload workload, List<String> breaches) {
        Findings findings = new Findings(workload.toString(), breaches);
        PodSecurityContext context =
                Objects.requireNonNullElseGet(workload.pod().getSecurityContext(), PodSecurityContext::new);
        findings.unless(Boolean.TRUE.equals(context.getRunAsNonRoot()), "may run as root");
        findings.unless(context.getRunAsUser() != null && context.getRunAsUser() > 0, "names no user");
        findings.unless(
                context.getSeccompProfile() != null
                        && "RuntimeDefault".equals(context.getSeccompProfile().getType()),
                "has no seccomp profile");
        findings.unless(
                Boolean.FALSE.equals(workload.pod().getAutomountServiceAccountToken()),
                "mounts a token of the API server");
        findings.unless(
                isFalse(workload.pod().getHostNetwork())
                        && isFalse(workload.pod().getHostPID())
                        && isFalse(workload.pod().getHostIPC()),
                "shares a name space of the node");
        findings.unless(
                workload.pod().getVolumes().stream().allMatch(Restricted::allowed), "has a volume of another kind");
    }

    private static boolean allowed(Volume volume) {
        return volume.getEmptyDir() != null
                || volume.getConfigMap() != null
                || volume.getSecret() != null
                || volume.getPersistentVolumeClaim() != null;
    }

    private static void security(@Nullable SecurityContext stated, Findings findings) {
        SecurityContext context = Objects.requireNonNullElseGet(stated, SecurityContext::new);
        findings.unless(Boolean.FALSE.equals(context.getAllowPrivilegeEscalation()), "may escalate its privileges");
        findings.unless(isFalse(context.getPrivileged()), "is privileged");
        findings.unless(Boolean.TRUE.equals(context.getReadOnlyRootFilesystem()), "may write to its file system");
        findings.unless(
                context.getCapabilities() != null
                        && context.getCapabilities().getDrop().equals(List.of("ALL"))
                        && context.getCapabilities().getAdd().isEmpty(),
                "keeps capabilities");
    }

    private static void resources(Container container, Findings findings) {
        var resources = container.getResources();
        findings.unless(
                resources != null
                        && resources.getRequests() != null
                        && resources.getRequests().keySet().containsAll(List.of("cpu", "memory"))
                        && resources.getLimits() != null
                        && resources.getLimits().containsKey("memory"),
                "does not state its resources");
    }

    private static boolean isFalse(@Nullable Boolean value) {
        return !Boolean.TRUE.equals(value);
    }

    private record Findings(String subject, List<String> breaches) {

        void unless(boolean kept, String breach) {
            if (!kept) {
                breaches.add(subject + " " + breach);
            }
        }
    }
}
