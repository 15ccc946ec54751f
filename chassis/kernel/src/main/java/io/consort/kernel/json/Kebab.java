package io.consort.kernel.json;

import java.util.Locale;

/** Java names in kebab-case, as the API writes them. */
public final class Kebab {

    private Kebab() {}

    /** {@code LEADING_ENTERPRISE} is {@code leading-enterprise}. */
    public static String ofConstant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code CostRecovery} is {@code cost-recovery}. */
    public static String of(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
