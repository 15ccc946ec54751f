package io.consort.k8s;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import java.util.Map;

/** Selectors, as Kubernetes evaluates them. */
public final class Labels {

    private Labels() {}

    public static boolean match(LabelSelector selector, Map<String, String> labels) {
        return match(selector.getMatchLabels(), labels)
                && selector.getMatchExpressions().stream().allMatch(it -> match(it, labels));
    }

    public static boolean match(Map<String, String> wanted, Map<String, String> labels) {
        return labels.entrySet().containsAll(wanted.entrySet());
    }

    private static boolean match(LabelSelectorRequirement requirement, Map<String, String> labels) {
        String value = labels.get(requirement.getKey());
        return switch (requirement.getOperator()) {
            case "In" -> value != null && requirement.getValues().contains(value);
            case "NotIn" -> value == null || !requirement.getValues().contains(value);
            case "Exists" -> value != null;
            case "DoesNotExist" -> value == null;
            default -> throw new IllegalArgumentException("No such operator: " + requirement.getOperator());
        };
    }
}
