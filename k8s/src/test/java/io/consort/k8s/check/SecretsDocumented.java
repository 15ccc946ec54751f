package io.consort.k8s.check;

import io.consort.k8s.Manifests;
import io.consort.k8s.Workload;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretVolumeSource;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Secrets are referred to, never written down; each one used is documented, and each one documented is used. */
public final class SecretsDocumented implements Check {

    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|SIGNING_KEY|SESSION_KEY|TOKEN).*");

    private final Set<SecretKey> documented;

    public SecretsDocumented(Set<SecretKey> documented) {
        this.documented = documented;
    }

    @Override
    public List<String> breaches(Manifests manifests) {
        List<String> breaches = new ArrayList<>();
        manifests
                .all(Secret.class)
                .forEach(it -> breaches.add("Secret " + it.getMetadata().getName() + " is written down"));
        Set<SecretKey> used = new TreeSet<>();
        for (Workload workload : manifests.workloads()) {
            for (Container container : workload.containers()) {
                container.getEnvFrom().stream()
                        .filter(it -> it.getSecretRef() != null)
                        .forEach(it -> breaches.add(workload + " takes a whole secret as its environment"));
                container.getEnv().stream()
                        .filter(SecretsDocumented::writtenDown)
                        .forEach(it -> breaches.add(workload + " writes down " + it.getName()));
                container.getEnv().stream()
                        .filter(it -> it.getValueFrom() != null)
                        .map(it -> it.getValueFrom().getSecretKeyRef())
                        .filter(Objects::nonNull)
                        .forEach(it -> used.add(new SecretKey(it.getName(), it.getKey())));
            }
            workload.pod().getVolumes().stream()
                    .map(Volume::getSecret)
                    .filter(Objects::nonNull)
                    .forEach(it -> mounted(it, used));
        }
        used.stream().filter(it -> !documented.contains(it)).forEach(it -> breaches.add(it + " is not documented"));
        documented.stream().filter(it -> !used.contains(it)).forEach(it -> breaches.add(it + " is used by nobody"));
        return breaches;
    }

    private static boolean writtenDown(EnvVar variable) {
        String value = variable.getValue();
        return value != null
                && !value.isEmpty()
                && SECRET.matcher(variable.getName()).matches();
    }

    private static void mounted(SecretVolumeSource volume, Set<SecretKey> used) {
        if (volume.getItems().isEmpty()) {
            used.add(new SecretKey(volume.getSecretName(), "*"));
        }
        for (KeyToPath item : volume.getItems()) {
            used.add(new SecretKey(volume.getSecretName(), item.getKey()));
        }
    }
}
